<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>callboard::AccountDialogs</name>
    <message>
        <source>Sign in to %1 again</source>
        <translation>Erneut bei %1 anmelden</translation>
    </message>
    <message>
        <source>The session of %1 has ended. Your changes are kept on this computer and are sent after signing in.</source>
        <translation>Die Sitzung von %1 ist beendet. Ihre Änderungen bleiben auf diesem Computer und werden nach dem Anmelden gesendet.</translation>
    </message>
    <message>
        <source>Sign in to %1 for this session</source>
        <translation>Für diese Sitzung bei %1 anmelden</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be read, so Callboard needs your password once. The session ends when you quit; your changes stay on this computer.</source>
        <translation>Der Schlüsselbund kann nicht gelesen werden, deshalb braucht Callboard einmal Ihr Passwort. Die Sitzung endet beim Beenden; Ihre Änderungen bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Callboard</source>
        <translation>Callboard</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Details kopieren</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>callboard::AccountIdentity</name>
    <message>
        <source>Callboard on %1</source>
        <translation>Callboard auf %1</translation>
    </message>
</context>
<context>
    <name>callboard::AccountPage</name>
    <message>
        <source>Password changed. You are signed out everywhere else.</source>
        <translation>Passwort geändert. Sie sind überall sonst abgemeldet.</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard in a minute.</source>
        <translation>Kopiert. In einer Minute wird es aus der Zwischenablage entfernt.</translation>
    </message>
    <message>
        <source>Your account could not be loaded</source>
        <translation>Ihr Konto konnte nicht geladen werden</translation>
    </message>
</context>
<context>
    <name>callboard::AddUsersDialog</name>
    <message>
        <source>%1 is already invited.</source>
        <translation>%1 ist bereits eingeladen.</translation>
    </message>
    <message>
        <source>%1 is already a member.</source>
        <translation>%1 ist bereits Mitglied.</translation>
    </message>
    <message>
        <source>The studio does not take %1 for an address.</source>
        <translation>Das Studio nimmt %1 nicht als Adresse an.</translation>
    </message>
    <message>
        <source>The studio does not allow the domain of %1.</source>
        <translation>Das Studio lässt die Domain von %1 nicht zu.</translation>
    </message>
    <message>
        <source>Add users</source>
        <translation>Benutzer hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Buy more seats…</source>
        <translation>Weitere Plätze &amp;kaufen…</translation>
    </message>
    <message>
        <source>&amp;Email addresses</source>
        <translation>&amp;E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation>E-Mail-Adressen</translation>
    </message>
    <message>
        <source>Paste a list: commas, spaces or one a line</source>
        <translation>Fügen Sie eine Liste ein: mit Kommas, Leerzeichen oder zeilenweise</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Choose later</source>
        <translation>Später auswählen</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>A&amp;bteilung</translation>
    </message>
    <message>
        <source>Enter an address first</source>
        <translation>Geben Sie zuerst eine Adresse ein</translation>
    </message>
    <message>
        <source>There are not enough seats</source>
        <translation>Es sind nicht genug Plätze übrig</translation>
    </message>
    <message numerus="yes">
        <source>%n will be used</source>
        <comment>seats</comment>
        <translation>
            <numerusform>%n wird belegt</numerusform>
            <numerusform>%n werden belegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 left, %n needed</source>
        <comment>seats</comment>
        <translation>
            <numerusform>%L1 übrig, %n nötig</numerusform>
            <numerusform>%L1 übrig, %n nötig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 left, %n will be used</source>
        <comment>seats</comment>
        <translation>
            <numerusform>%L1 übrig, %n wird belegt</numerusform>
            <numerusform>%L1 übrig, %n werden belegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invitations are valid for %n day(s).</source>
        <translation>
            <numerusform>Einladungen gelten %n Tag.</numerusform>
            <numerusform>Einladungen gelten %n Tage.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitations are being sent</source>
        <translation>Die Einladungen werden gesendet</translation>
    </message>
    <message>
        <source>Sending %L1 of %L2…</source>
        <translation>%L1 von %L2 wird gesendet…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n invitation(s)</source>
        <translation>
            <numerusform>%n Einladung &amp;senden</numerusform>
            <numerusform>%n Einladungen &amp;senden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) sent.</source>
        <translation>
            <numerusform>%n Einladung gesendet.</numerusform>
            <numerusform>%n Einladungen gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Und %n weitere.</numerusform>
            <numerusform>Und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left here has to be corrected first.</source>
        <translation>Was hier noch steht, muss zuerst korrigiert werden.</translation>
    </message>
</context>
<context>
    <name>callboard::AddressChips</name>
    <message>
        <source>%1. %2</source>
        <comment>an address and what is wrong</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>callboard::AddressField</name>
    <message>
        <source>Known studios</source>
        <translation>Bekannte Studios</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Erreichbar</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Nicht erreichbar</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Nicht vertraut</translation>
    </message>
</context>
<context>
    <name>callboard::AddressListModel</name>
    <message>
        <source>%1 Correct it or remove it.</source>
        <comment>what is wrong, as a sentence</comment>
        <translation>%1 Korrigieren Sie die Adresse oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>%1 is in the list twice and will be invited once.</source>
        <translation>%1 steht zweimal in der Liste und wird einmal eingeladen.</translation>
    </message>
    <message>
        <source>%1 is already invited and will be left out.</source>
        <translation>%1 ist bereits eingeladen und wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 is a disabled user and will be left out. Enable the account instead.</source>
        <translation>%1 ist ein deaktivierter Benutzer und wird ausgelassen. Aktivieren Sie stattdessen das Konto.</translation>
    </message>
    <message>
        <source>%1 is already a member and will be left out.</source>
        <translation>%1 ist bereits Mitglied und wird ausgelassen.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be invited: the studio allows only %2. Remove it, or allow %3 in Studio settings.</source>
        <translation>%1 kann nicht eingeladen werden: Das Studio lässt nur %2 zu. Entfernen Sie die Adresse oder lassen Sie %3 in den Studio-Einstellungen zu.</translation>
    </message>
    <message>
        <source>And %1 more like these.</source>
        <translation>Und %1 weitere dieser Art.</translation>
    </message>
</context>
<context>
    <name>callboard::Addresses</name>
    <message>
        <source>%1 has nothing before the @.</source>
        <translation>In %1 steht nichts vor dem @.</translation>
    </message>
    <message>
        <source>%1 has quotation marks, which the studio can&apos;t deliver to.</source>
        <translation>%1 enthält Anführungszeichen. An solche Adressen kann das Studio nichts zustellen.</translation>
    </message>
    <message>
        <source>%1 has a dot too many before the @.</source>
        <translation>In %1 steht ein Punkt zu viel vor dem @.</translation>
    </message>
    <message>
        <source>%1 is too long before the @. At most 64 characters can be there.</source>
        <translation>%1 ist vor dem @ zu lang. Dort sind höchstens 64 Zeichen möglich.</translation>
    </message>
    <message>
        <source>%1 has a character that can&apos;t be before the @: %2</source>
        <translation>In %1 steht ein Zeichen, das vor dem @ nicht möglich ist: %2</translation>
    </message>
    <message>
        <source>%1 has nothing after the @.</source>
        <translation>In %1 steht nichts nach dem @.</translation>
    </message>
    <message>
        <source>%1 has no ending such as .studio.</source>
        <translation>%1 hat keine Endung wie .studio.</translation>
    </message>
    <message>
        <source>%1 has a dot too many after the @.</source>
        <translation>In %1 steht ein Punkt zu viel nach dem @.</translation>
    </message>
    <message>
        <source>%1 has a number for an ending. It should be one such as .studio.</source>
        <translation>%1 hat eine Zahl als Endung. Eine Endung sieht so aus: .studio.</translation>
    </message>
    <message>
        <source>%1 has no @. An address looks like mia@lumen.studio.</source>
        <translation>In %1 fehlt das @. Eine Adresse sieht so aus: mia@lumen.studio.</translation>
    </message>
    <message>
        <source>%1 has more than one @.</source>
        <translation>In %1 steht mehr als ein @.</translation>
    </message>
    <message>
        <source>%1 has a space in it.</source>
        <translation>In %1 steht ein Leerzeichen.</translation>
    </message>
    <message>
        <source>%1 is too long. An address has at most %2 characters.</source>
        <translation>%1 ist zu lang. Eine Adresse hat höchstens %2 Zeichen.</translation>
    </message>
    <message>
        <source>%1 is not at a domain that can exist.</source>
        <translation>Die Domain von %1 kann es nicht geben.</translation>
    </message>
</context>
<context>
    <name>callboard::AdministrationActions</name>
    <message>
        <source>This studio can&apos;t be administrated from here.</source>
        <translation>Dieses Studio kann von hier aus nicht verwaltet werden.</translation>
    </message>
</context>
<context>
    <name>callboard::AdministrationPages</name>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>buy licences invitations purchases orders price</source>
        <translation>kaufen Lizenzen Einladungen Käufe Bestellungen Preis</translation>
    </message>
    <message>
        <source>Studio settings</source>
        <translation>Studio-Einstellungen</translation>
    </message>
    <message>
        <source>password policy sessions email domains billing contact layout</source>
        <translation>Passwort Richtlinie Sitzungen E-Mail Domains Rechnungskontakt Layout</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>history changes who did what security</source>
        <translation>Verlauf Änderungen wer hat was getan Sicherheit Log</translation>
    </message>
</context>
<context>
    <name>callboard::ApiKeySection</name>
    <message>
        <source>Personal API key</source>
        <translation>Persönlicher API-Schlüssel</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Anzeigen</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Re&amp;generate…</source>
        <translation>Neu erzeu&amp;gen…</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>S&amp;chlüssel</translation>
    </message>
    <message>
        <source>Scripts with this key act as you</source>
        <translation>Skripte mit diesem Schlüssel handeln in Ihrem Namen</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Ver&amp;bergen</translation>
    </message>
    <message>
        <source>A new key is being made</source>
        <translation>Ein neuer Schlüssel wird erzeugt</translation>
    </message>
    <message>
        <source>&amp;Generate…</source>
        <translation>Erzeu&amp;gen…</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Noch kein Schlüssel</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Nie verwendet</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <comment>when</comment>
        <translation>Zuletzt verwendet: %1</translation>
    </message>
    <message>
        <source>Last used %1 on %2</source>
        <comment>when, where</comment>
        <translation>Zuletzt verwendet: %1 auf %2</translation>
    </message>
    <message>
        <source>There is no key yet</source>
        <translation>Es gibt noch keinen Schlüssel</translation>
    </message>
    <message>
        <source>This key was made elsewhere. Only its end is known here</source>
        <translation>Dieser Schlüssel wurde anderswo erzeugt. Hier ist nur sein Ende bekannt</translation>
    </message>
    <message>
        <source>Make a new API key?</source>
        <translation>Neuen API-Schlüssel erzeugen?</translation>
    </message>
    <message>
        <source>The present key stops working at once. Scripts that use it need the new one.</source>
        <translation>Der bisherige Schlüssel gilt sofort nicht mehr. Skripte, die ihn verwenden, brauchen den neuen.</translation>
    </message>
    <message>
        <source>&amp;Regenerate</source>
        <translation>Neu erzeu&amp;gen</translation>
    </message>
</context>
<context>
    <name>callboard::Application</name>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>profile picture password email language time zone key devices</source>
        <comment>words that find the page</comment>
        <translation>Profilbild Bild Passwort E-Mail Sprache Zeitzone API-Schlüssel Geräte</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>people invite role disable delete seats department</source>
        <comment>words that find the page</comment>
        <translation>Personen einladen Rolle deaktivieren löschen Plätze Abteilung</translation>
    </message>
</context>
<context>
    <name>callboard::AttentionList</name>
    <message>
        <source>Callboard needs an update</source>
        <translation>Callboard muss aktualisiert werden</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Erneut anmelden</translation>
    </message>
    <message>
        <source>Your session has ended. Changes are kept on this computer.</source>
        <translation>Ihre Sitzung ist beendet. Änderungen bleiben auf diesem Computer.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation>Der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
        <source>Your session is kept there.</source>
        <translation>Dort wird Ihre Sitzung aufbewahrt.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need a choice</source>
        <translation>
            <numerusform>%n Änderung braucht eine Entscheidung</numerusform>
            <numerusform>%n Änderungen brauchen eine Entscheidung</numerusform>
        </translation>
    </message>
    <message>
        <source>Your profile was changed in two places.</source>
        <translation>Ihr Profil wurde an zwei Stellen geändert.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message numerus="yes">
        <source>The studio refused %n change(s)</source>
        <translation>
            <numerusform>Das Studio hat %n Änderung abgelehnt</numerusform>
            <numerusform>Das Studio hat %n Änderungen abgelehnt</numerusform>
        </translation>
    </message>
    <message>
        <source>Send them again or undo them.</source>
        <translation>Senden Sie sie noch einmal oder machen Sie sie rückgängig.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>Confirm your new address</source>
        <translation>Bestätigen Sie Ihre neue Adresse</translation>
    </message>
    <message>
        <source>A mail with a link went to %1.</source>
        <comment>an email address</comment>
        <translation>Eine E-Mail mit einem Link ging an %1.</translation>
    </message>
    <message>
        <source>This Callboard and the studio do not understand each other. Update Callboard; your copy stays readable.</source>
        <translation>Dieses Callboard und das Studio verstehen einander nicht. Aktualisieren Sie Callboard; Ihre Kopie bleibt lesbar.</translation>
    </message>
    <message numerus="yes">
        <source>Your session has ended. Sign in again to send %n change(s).</source>
        <translation>
            <numerusform>Ihre Sitzung ist beendet. Melden Sie sich erneut an, um %n Änderung zu senden.</numerusform>
            <numerusform>Ihre Sitzung ist beendet. Melden Sie sich erneut an, um %n Änderungen zu senden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>Ihre Sitzung ist beendet. Melden Sie sich erneut an, um fortzufahren.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer. Changes are kept here until it does.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht. Bis dahin bleiben Änderungen hier.</translation>
    </message>
    <message>
        <source>Unlock and try again</source>
        <translation>Entsperren und erneut versuchen</translation>
    </message>
    <message>
        <source>Use this session only</source>
        <translation>Nur für diese Sitzung</translation>
    </message>
    <message>
        <source>The studio&apos;s certificate has changed</source>
        <translation>Das Zertifikat des Studios ist ein anderes</translation>
    </message>
    <message>
        <source>The studio&apos;s certificate is not trusted</source>
        <translation>Das Zertifikat des Studios ist nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Anzeigen…</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>Zertifikat anzeigen…</translation>
    </message>
</context>
<context>
    <name>callboard::AuditEntryDialog</name>
    <message>
        <source>Entry of the audit log</source>
        <translation>Eintrag des Audit-Protokolls</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von wo</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>callboard::AuditFilterBar</name>
    <message>
        <source>Everybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Namen suchen</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Alle Aktionen</translation>
    </message>
    <message>
        <source>Audit log of a person</source>
        <translation>Audit-Protokoll einer Person</translation>
    </message>
    <message>
        <source>What was done to this person&apos;s account.</source>
        <translation>Was mit dem Konto dieser Person geschehen ist.</translation>
    </message>
    <message>
        <source>&amp;Actions: all</source>
        <translation>&amp;Aktionen: alle</translation>
    </message>
    <message>
        <source>&amp;Actions: %1</source>
        <comment>the only one</comment>
        <translation>&amp;Aktionen: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Actions: %n</source>
        <comment>how many</comment>
        <translation>
            <numerusform>&amp;Aktionen: %n</numerusform>
            <numerusform>&amp;Aktionen: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Person: %1</source>
        <translation>&amp;Person: %1</translation>
    </message>
    <message>
        <source>&amp;Person: any</source>
        <translation>&amp;Person: alle</translation>
    </message>
</context>
<context>
    <name>callboard::AuditLogPage</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Audit-Protokoll</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneu&amp;t versuchen</translation>
    </message>
    <message>
        <source>The studio is asked</source>
        <translation>Das Studio wird gefragt</translation>
    </message>
    <message>
        <source>Fetching entries…</source>
        <translation>Einträge werden geholt…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, the oldest last</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge, der älteste zuletzt</numerusform>
        </translation>
    </message>
    <message>
        <source>Older entries come as you scroll</source>
        <translation>Ältere Einträge erscheinen beim Scrollen</translation>
    </message>
    <message>
        <source>The audit log could not be loaded</source>
        <translation>Das Audit-Protokoll konnte nicht geladen werden</translation>
    </message>
    <message>
        <source>The audit log is at the studio</source>
        <translation>Das Audit-Protokoll liegt im Studio</translation>
    </message>
    <message>
        <source>It is not kept on this computer and comes with the next connection.</source>
        <translation>Es wird nicht auf diesem Computer aufbewahrt und kommt mit der nächsten Verbindung.</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <translation>Noch nichts protokolliert</translation>
    </message>
    <message>
        <source>Invitations, changes of users, seats and settings are listed here.</source>
        <translation>Einladungen und Änderungen an Benutzern, Plätzen und Einstellungen werden hier aufgeführt.</translation>
    </message>
    <message>
        <source>No entry matches the filter</source>
        <translation>Kein Eintrag passt zum Filter</translation>
    </message>
    <message>
        <source>Other names, actions or times may have some.</source>
        <translation>Vielleicht gibt es welche zu anderen Namen, Aktionen oder Zeiträumen.</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>Filter &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>Export audit log</source>
        <translation>Audit-Protokoll exportieren</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Audit log exported to %1.</source>
        <translation>Audit-Protokoll nach %1 exportiert.</translation>
    </message>
</context>
<context>
    <name>callboard::AuditModel</name>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Invitation sent again</source>
        <translation>Einladung erneut gesendet</translation>
    </message>
    <message>
        <source>Invitation revoked</source>
        <translation>Einladung widerrufen</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation>Einladung angenommen</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>Benutzer geändert</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Konto deaktiviert</translation>
    </message>
    <message>
        <source>Account enabled</source>
        <translation>Konto aktiviert</translation>
    </message>
    <message>
        <source>User deleted</source>
        <translation>Benutzer gelöscht</translation>
    </message>
    <message>
        <source>Password reset link sent</source>
        <translation>Link zum Zurücksetzen des Passworts gesendet</translation>
    </message>
    <message>
        <source>Users imported</source>
        <translation>Benutzer importiert</translation>
    </message>
    <message>
        <source>Users exported</source>
        <translation>Benutzer exportiert</translation>
    </message>
    <message>
        <source>Seats bought</source>
        <translation>Plätze gekauft</translation>
    </message>
    <message>
        <source>Studio settings changed</source>
        <translation>Studio-Einstellungen geändert</translation>
    </message>
    <message>
        <source>Audit log exported</source>
        <translation>Audit-Protokoll exportiert</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>Anfrage abgelehnt</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between changes in a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Bought %n seats</source>
        <translation>
            <numerusform>%n Platz gekauft</numerusform>
            <numerusform>%n Plätze gekauft</numerusform>
        </translation>
    </message>
    <message>
        <source>Invited as %1</source>
        <translation>Eingeladen als %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgelehnt: %1</translation>
    </message>
    <message>
        <source>The studio server</source>
        <translation>Der Server des Studios</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Wen</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von wo</translation>
    </message>
    <message>
        <source>Seats in all</source>
        <translation>Plätze insgesamt</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Bestellnummer</translation>
    </message>
    <message>
        <source>Price of a seat a month</source>
        <translation>Preis je Platz und Monat</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Anfrage</translation>
    </message>
    <message>
        <source>People invited</source>
        <translation>Eingeladene Personen</translation>
    </message>
    <message>
        <source>People changed</source>
        <translation>Geänderte Personen</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>Ausgelassene Zeilen</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old value → new value</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what changed, and how</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, and with what</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>callboard::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>callboard::BellButton</name>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%n Punkt zu erledigen</numerusform>
            <numerusform>%n Punkte zu erledigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nichts zu erledigen</translation>
    </message>
</context>
<context>
    <name>callboard::BellPopover</name>
    <message>
        <source>What needs you</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a verb and what it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Nichts zu erledigen</translation>
    </message>
    <message>
        <source>Choices and problems turn up here.</source>
        <translation>Entscheidungen und Probleme erscheinen hier.</translation>
    </message>
</context>
<context>
    <name>callboard::BulkBar</name>
    <message>
        <source>Cl&amp;ear</source>
        <translation>Auswahl au&amp;fheben</translation>
    </message>
    <message>
        <source>Change r&amp;ole</source>
        <translation>R&amp;olle ändern</translation>
    </message>
    <message>
        <source>Send reset &amp;links…</source>
        <translation>&amp;Links zum Zurücksetzen senden…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>Select all that are shown</source>
        <translation>Alle angezeigten auswählen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>users</comment>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>of %L1</source>
        <comment>how many rows are shown</comment>
        <translation>von %L1</translation>
    </message>
    <message>
        <source>Di&amp;sable 1 account</source>
        <translation>1 Konto deakti&amp;vieren</translation>
    </message>
    <message numerus="yes">
        <source>Di&amp;sable %Ln accounts…</source>
        <translation>
            <numerusform>%Ln Konto deakti&amp;vieren…</numerusform>
            <numerusform>%Ln Konten deakti&amp;vieren…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not shown</source>
        <comment>users</comment>
        <translation>
            <numerusform>%Ln davon nicht angezeigt</numerusform>
            <numerusform>%Ln davon nicht angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>Resend 1 in&amp;vitation</source>
        <translation>1 Einladun&amp;g erneut senden</translation>
    </message>
    <message numerus="yes">
        <source>Resend %n in&amp;vitations</source>
        <translation>
            <numerusform>%n Einladun&amp;g erneut senden</numerusform>
            <numerusform>%n Einladun&amp;gen erneut senden</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::BuySeatsDialog</name>
    <message>
        <source>Buy more seats</source>
        <translation>Weitere Plätze kaufen</translation>
    </message>
    <message>
        <source>Number of seats</source>
        <translation>Anzahl der Plätze</translation>
    </message>
    <message>
        <source>&amp;Number of seats</source>
        <translation>An&amp;zahl der Plätze</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneu&amp;t versuchen</translation>
    </message>
    <message>
        <source>The price could not be asked for. %1</source>
        <comment>what went wrong</comment>
        <translation>Der Preis konnte nicht abgefragt werden. %1</translation>
    </message>
    <message>
        <source>The price has changed since it was shown. Nothing was bought. Look at the new amounts, then confirm again.</source>
        <translation>Der Preis hat sich seit der Anzeige geändert. Es wurde nichts gekauft. Sehen Sie sich die neuen Beträge an und bestätigen Sie erneut.</translation>
    </message>
    <message>
        <source>%1 It is not certain whether the seats were bought: look at the purchases before you try again.</source>
        <comment>what went wrong</comment>
        <translation>%1 Es ist nicht sicher, ob die Plätze gekauft wurden: Sehen Sie bei den Käufen nach, bevor Sie es erneut versuchen.</translation>
    </message>
    <message>
        <source>Buying…</source>
        <translation>Wird gekauft…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Buy %n seat(s)</source>
        <translation>
            <numerusform>%n Platz &amp;kaufen</numerusform>
            <numerusform>%n Plätze &amp;kaufen</numerusform>
        </translation>
    </message>
    <message>
        <source>The studio is asked</source>
        <translation>Das Studio wird gefragt</translation>
    </message>
    <message>
        <source>The price is being asked for</source>
        <translation>Der Preis wird abgefragt</translation>
    </message>
</context>
<context>
    <name>callboard::CallboardApi</name>
    <message>
        <source>That is not your current password. Check it and try again.</source>
        <translation>Das ist nicht Ihr aktuelles Passwort. Prüfen Sie es und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>callboard::CertificateDialog</name>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation>Das Zertifikat von %1 ist ein anderes</translation>
    </message>
    <message>
        <source>This may be somebody else. Studios do change their certificates, but ask your administrator for the new fingerprint before you trust it. Nothing was sent; your changes are kept on this computer.</source>
        <translation>Das kann jemand anderes sein. Studios wechseln zwar ihre Zertifikate, aber lassen Sie sich von der Administration den neuen Fingerabdruck geben, bevor Sie ihm vertrauen. Es wurde nichts gesendet; Ihre Änderungen sind auf diesem Computer aufbewahrt.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>Das Zertifikat von %1 ist nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>Whoever answers there can&apos;t prove to be your studio, so nothing was sent: no name and no password. Ask your administrator for the fingerprint and compare it.</source>
        <translation>Wer dort antwortet, kann nicht belegen, Ihr Studio zu sein. Daher wurde nichts gesendet: kein Name und kein Passwort. Lassen Sie sich von der Administration den Fingerabdruck geben und vergleichen Sie ihn.</translation>
    </message>
    <message>
        <source>Trust holds for this certificate at this address alone, until you sign out.</source>
        <translation>Das Vertrauen gilt nur für dieses Zertifikat an dieser Adresse, bis Sie sich abmelden.</translation>
    </message>
    <message>
        <source>It vouches for itself: no authority that this computer knows stands behind it.</source>
        <translation>Es bürgt für sich selbst: Keine Stelle, die dieser Computer kennt, steht dahinter.</translation>
    </message>
    <message>
        <source>This computer does not know who issued it.</source>
        <translation>Dieser Computer kennt die Stelle nicht, die es ausgestellt hat.</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <comment>a date</comment>
        <translation>Es ist am %1 abgelaufen.</translation>
    </message>
    <message>
        <source>It is valid only from %1 on. Check this computer&apos;s date.</source>
        <comment>a date</comment>
        <translation>Es gilt erst ab %1. Prüfen Sie das Datum dieses Computers.</translation>
    </message>
    <message>
        <source>It is for other addresses, not for %1.</source>
        <translation>Es gilt für andere Adressen, nicht für %1.</translation>
    </message>
    <message>
        <source>It is known to be in wrong hands.</source>
        <translation>Es ist bekanntermaßen in falschen Händen.</translation>
    </message>
    <message>
        <source>It can&apos;t be checked.</source>
        <translation>Es kann nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Issued for</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>SHA-256 now</source>
        <translation>SHA-256 jetzt</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 before</source>
        <translation>SHA-256 vorher</translation>
    </message>
    <message>
        <source>Copy &amp;fingerprint</source>
        <translation>&amp;Fingerabdruck kopieren</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>Diesem Zertifikat &amp;vertrauen</translation>
    </message>
</context>
<context>
    <name>callboard::CertificateLink</name>
    <message>
        <source>Show &amp;certificate…</source>
        <translation>&amp;Zertifikat anzeigen…</translation>
    </message>
</context>
<context>
    <name>callboard::CommandField</name>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
</context>
<context>
    <name>callboard::CommandModel</name>
    <message>
        <source>Go to</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Ausführen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a command and where it belongs</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>callboard::CommandPopover</name>
    <message>
        <source>↑ ↓ choose</source>
        <translation>↑ ↓ auswählen</translation>
    </message>
    <message>
        <source>Enter open</source>
        <translation>Enter öffnen</translation>
    </message>
    <message>
        <source>Esc close</source>
        <translation>Esc schließen</translation>
    </message>
    <message>
        <source>&gt; commands only</source>
        <translation>&gt; nur Befehle</translation>
    </message>
    <message>
        <source>Nothing has that name</source>
        <translation>Nichts trägt diesen Namen</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>callboard::ConflictDialog</name>
    <message>
        <source>Choose which changes to keep</source>
        <translation>Entscheiden, welche Änderungen bleiben</translation>
    </message>
    <message>
        <source>Your profile was changed in two places</source>
        <translation>Ihr Profil wurde an zwei Stellen geändert</translation>
    </message>
    <message>
        <source>&amp;Keep all mine</source>
        <translation>Alle eigenen &amp;behalten</translation>
    </message>
    <message>
        <source>&amp;Take all theirs</source>
        <translation>Alle &amp;anderen übernehmen</translation>
    </message>
    <message>
        <source>&amp;Decide later</source>
        <translation>Spä&amp;ter entscheiden</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>These fields were edited elsewhere while your changes waited. Choose what to keep for each one. Nothing is sent before you press Save.</source>
        <translation>Diese Felder wurden anderswo bearbeitet, während Ihre Änderungen warteten. Entscheiden Sie für jedes, was bleiben soll. Es wird nichts gesendet, bevor Sie „Speichern“ drücken.</translation>
    </message>
    <message>
        <source>%1 edited these fields while your changes waited. Choose what to keep for each one. Nothing is sent before you press Save.</source>
        <translation>Diese Felder wurden von %1 bearbeitet, während Ihre Änderungen warteten. Entscheiden Sie für jedes, was bleiben soll. Es wird nichts gesendet, bevor Sie „Speichern“ drücken.</translation>
    </message>
    <message>
        <source>(edited %1)</source>
        <comment>when</comment>
        <translation>(bearbeitet %1)</translation>
    </message>
    <message>
        <source>(changed %1)</source>
        <comment>when</comment>
        <translation>(geändert %1)</translation>
    </message>
    <message>
        <source>(changed by %1, %2)</source>
        <comment>who, when</comment>
        <translation>(geändert von %1, %2)</translation>
    </message>
    <message>
        <source>%1 had no conflict and is already saved.</source>
        <comment>name of a field</comment>
        <translation>Ohne Konflikt und bereits gespeichert: %1.</translation>
    </message>
    <message>
        <source>%1 had no conflict and are already saved.</source>
        <comment>names of fields</comment>
        <translation>Ohne Konflikt und bereits gespeichert: %1.</translation>
    </message>
    <message>
        <source>Choose yours or theirs for a field first</source>
        <translation>Wählen Sie zuerst für ein Feld Ihre oder die andere Fassung</translation>
    </message>
</context>
<context>
    <name>callboard::ConflictTable</name>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>Ihre Fassung</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Andere Fassung</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>field, whose, value</comment>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>Ihre Fassung</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>andere Fassung</translation>
    </message>
</context>
<context>
    <name>callboard::CropDialog</name>
    <message>
        <source>Profile picture</source>
        <translation>Profilbild</translation>
    </message>
    <message>
        <source>Choose the part to use</source>
        <translation>Wählen Sie den Ausschnitt</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoom</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>&amp;Zoom</translation>
    </message>
    <message>
        <source>&amp;Use picture</source>
        <translation>&amp;Bild verwenden</translation>
    </message>
</context>
<context>
    <name>callboard::CropView</name>
    <message>
        <source>Part of the picture that is used</source>
        <translation>Verwendeter Bildausschnitt</translation>
    </message>
    <message>
        <source>Arrow keys move it, plus and minus zoom</source>
        <translation>Pfeiltasten verschieben ihn, Plus und Minus zoomen</translation>
    </message>
</context>
<context>
    <name>callboard::CurrentPasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Enter your current password</source>
        <translation>Geben Sie Ihr aktuelles Passwort ein</translation>
    </message>
    <message>
        <source>It proves that it is you. You will be signed out everywhere else.</source>
        <translation>Es belegt, dass Sie es sind. Überall sonst werden Sie abgemeldet.</translation>
    </message>
    <message>
        <source>Current &amp;password</source>
        <translation>Aktuelles &amp;Passwort</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Aktuelles Passwort</translation>
    </message>
    <message>
        <source>C&amp;hange password</source>
        <translation>Passwort än&amp;dern</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Wird geändert…</translation>
    </message>
    <message>
        <source>That is not your current password. Check Caps Lock, then try again.</source>
        <translation>Das ist nicht Ihr aktuelles Passwort. Prüfen Sie die Feststelltaste und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>callboard::DateRangeDialog</name>
    <message>
        <source>Dates of the audit log</source>
        <translation>Zeitraum des Audit-Protokolls</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Erster Tag</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Letzter Tag</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>An&amp;zeigen</translation>
    </message>
</context>
<context>
    <name>callboard::DeleteUsersDialog</name>
    <message>
        <source>Delete user</source>
        <translation>Benutzer löschen</translation>
    </message>
    <message>
        <source>Delete users</source>
        <translation>Benutzer löschen</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n users?</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n Benutzer löschen?</numerusform>
            <numerusform>%n Benutzer löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Their comments and activity stay, by “Unknown user”. The seat is free.</source>
        <translation>Das kann nicht rückgängig gemacht werden. Kommentare und Aktivitäten bleiben, von „Unbekannter Benutzer“. Der Platz wird frei.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Their comments and activity stay, by “Unknown user”. The seats are free. To keep an account without a seat, disable it instead.</source>
        <translation>Das kann nicht rückgängig gemacht werden. Kommentare und Aktivitäten bleiben, von „Unbekannter Benutzer“. Die Plätze werden frei. Um ein Konto ohne Platz zu behalten, deaktivieren Sie es stattdessen.</translation>
    </message>
    <message>
        <source>&amp;Type the full name to confirm</source>
        <translation>Zur Bestätigung den vollen &amp;Namen eingeben</translation>
    </message>
    <message>
        <source>&amp;Type the number of users, %1, to confirm</source>
        <translation>Zur Bestätigung die An&amp;zahl der Benutzer, %1, eingeben</translation>
    </message>
    <message>
        <source>Name, to confirm</source>
        <translation>Name zur Bestätigung</translation>
    </message>
    <message>
        <source>Number of users, to confirm</source>
        <translation>Anzahl der Benutzer zur Bestätigung</translation>
    </message>
    <message>
        <source>&amp;Delete user</source>
        <translation>Benutzer &amp;löschen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n users</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n Benutzer &amp;löschen</numerusform>
            <numerusform>%n Benutzer &amp;löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>What is typed is not the same yet</source>
        <translation>Die Eingabe stimmt noch nicht überein</translation>
    </message>
</context>
<context>
    <name>callboard::DemoStudio</name>
    <message>
        <source>The demo studio did not start within a minute. Try again.</source>
        <translation>Das Demo-Studio ist nicht innerhalb einer Minute gestartet. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The demo studio&apos;s server could not be started. Install Callboard anew.</source>
        <translation>Der Server des Demo-Studios konnte nicht gestartet werden. Installieren Sie Callboard neu.</translation>
    </message>
    <message>
        <source>The folder for the demo studio could not be made. Check the disk.</source>
        <translation>Der Ordner für das Demo-Studio konnte nicht angelegt werden. Prüfen Sie den Datenträger.</translation>
    </message>
    <message>
        <source>The demo studio&apos;s server is of another version. Install Callboard anew.</source>
        <translation>Der Server des Demo-Studios hat eine andere Version. Installieren Sie Callboard neu.</translation>
    </message>
    <message>
        <source>The demo studio&apos;s server ended by itself. Try again.</source>
        <translation>Der Server des Demo-Studios hat sich von selbst beendet. Versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>callboard::DialogFrame</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
</context>
<context>
    <name>callboard::DomainsField</name>
    <message>
        <source>Any domain</source>
        <translation>Beliebige Domain</translation>
    </message>
</context>
<context>
    <name>callboard::ExportUsers</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Export users</source>
        <translation>Benutzer exportieren</translation>
    </message>
    <message>
        <source>Users exported to %1.</source>
        <translation>Benutzer nach %1 exportiert.</translation>
    </message>
</context>
<context>
    <name>callboard::FailuresDialog</name>
    <message>
        <source>Not everything worked</source>
        <translation>Nicht alles hat geklappt</translation>
    </message>
    <message>
        <source>It could not be done</source>
        <translation>Das hat nicht geklappt</translation>
    </message>
    <message numerus="yes">
        <source>The other %n went well.</source>
        <comment>users</comment>
        <translation>
            <numerusform>Bei dem anderen hat es geklappt.</numerusform>
            <numerusform>Bei den anderen %n hat es geklappt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>users</comment>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Gründe</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneu&amp;t versuchen</translation>
    </message>
</context>
<context>
    <name>callboard::FieldTexts</name>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>Zeitzone</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>start page</source>
        <translation>Startseite</translation>
    </message>
    <message>
        <source>Relative dates</source>
        <translation>Relative Zeitangaben</translation>
    </message>
    <message>
        <source>relative dates</source>
        <translation>relative Zeitangaben</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Kein Bild</translation>
    </message>
    <message>
        <source>New picture</source>
        <translation>Neues Bild</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>No new address</source>
        <translation>Keine neue Adresse</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>field → new value</comment>
        <translation>%1 → %2</translation>
    </message>
</context>
<context>
    <name>callboard::FilePicker</name>
    <message>
        <source>Choose a picture</source>
        <translation>Bild auswählen</translation>
    </message>
</context>
<context>
    <name>callboard::FileTransfer</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 konnte nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2. Split it, then try again.</source>
        <translation>%1 ist größer als %2. Teilen Sie die Datei auf und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>callboard::FilterBar</name>
    <message>
        <source>A&amp;ctive</source>
        <translation>&amp;Aktiv</translation>
    </message>
    <message>
        <source>&amp;Invited</source>
        <translation>&amp;Eingeladen</translation>
    </message>
    <message>
        <source>&amp;Disabled</source>
        <translation>&amp;Deaktiviert</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Beliebige Rolle</translation>
    </message>
    <message>
        <source>&amp;Role: any</source>
        <translation>&amp;Rolle: beliebig</translation>
    </message>
    <message>
        <source>&amp;Role: %1</source>
        <translation>&amp;Rolle: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Role: %n of them</source>
        <translation>
            <numerusform>&amp;Rolle: %n ausgewählt</numerusform>
            <numerusform>&amp;Rolle: %n ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person shown</source>
        <translation>1 Person angezeigt</translation>
    </message>
    <message>
        <source>%L1 people shown</source>
        <comment>none, two or more</comment>
        <translation>%L1 Personen angezeigt</translation>
    </message>
</context>
<context>
    <name>callboard::FilterChip</name>
    <message>
        <source>%1, %2</source>
        <comment>a filter and how many it has</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>callboard::FormRow</name>
    <message>
        <source>Undo this change</source>
        <translation>Diese Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Changed in two places</source>
        <translation>An zwei Stellen geändert</translation>
    </message>
    <message>
        <source>Changed elsewhere to %1</source>
        <comment>the value that came meanwhile</comment>
        <translation>Anderswo geändert in: %1</translation>
    </message>
    <message>
        <source>Was empty</source>
        <translation>Vorher leer</translation>
    </message>
    <message>
        <source>Was %1</source>
        <comment>the value before the change</comment>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>Wartet auf das Senden</translation>
    </message>
</context>
<context>
    <name>callboard::Http</name>
    <message>
        <source>That login and password do not match. Check them and try again.</source>
        <translation>Anmeldename und Passwort passen nicht zusammen. Prüfen Sie beide und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your session on %1 has ended. Sign in again.</source>
        <translation>Ihre Sitzung auf %1 ist beendet. Melden Sie sich erneut an.</translation>
    </message>
    <message>
        <source>You may not do this on %1. Ask an administrator of your studio.</source>
        <translation>Das dürfen Sie auf %1 nicht. Fragen Sie die Administration Ihres Studios.</translation>
    </message>
    <message>
        <source>%1 does not have this any more. Reload to see what it has.</source>
        <translation>%1 hat das nicht mehr. Laden Sie neu, um den aktuellen Stand zu sehen.</translation>
    </message>
    <message>
        <source>%1 does not offer this. Ask an administrator of your studio.</source>
        <translation>%1 bietet das nicht an. Fragen Sie die Administration Ihres Studios.</translation>
    </message>
    <message>
        <source>The connection to %1 is too slow for this. Try again on a better one.</source>
        <translation>Die Verbindung zu %1 ist dafür zu langsam. Versuchen Sie es mit einer besseren erneut.</translation>
    </message>
    <message>
        <source>%1 is still working on this. It is asked again shortly.</source>
        <translation>%1 arbeitet noch daran. In Kürze wird erneut gefragt.</translation>
    </message>
    <message>
        <source>This was changed on %1 meanwhile. Reload and try again.</source>
        <translation>Das wurde inzwischen auf %1 geändert. Laden Sie neu und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This computer was away for long. Everything is fetched from %1 anew.</source>
        <translation>Dieser Computer war lange nicht verbunden. Alles wird neu von %1 geholt.</translation>
    </message>
    <message>
        <source>That is larger than %1 takes. Use something smaller.</source>
        <translation>Das ist größer, als %1 annimmt. Verwenden Sie etwas Kleineres.</translation>
    </message>
    <message>
        <source>%1 does not take this kind of file. Use a PNG, JPEG or WebP picture.</source>
        <translation>%1 nimmt diese Art von Datei nicht an. Verwenden Sie ein PNG-, JPEG- oder WebP-Bild.</translation>
    </message>
    <message>
        <source>%1 took this change for another one. Make the change again.</source>
        <translation>%1 hat diese Änderung mit einer anderen verwechselt. Nehmen Sie die Änderung noch einmal vor.</translation>
    </message>
    <message>
        <source>%1 did not accept this. Correct it and try again.</source>
        <translation>%1 hat das nicht angenommen. Korrigieren Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is not ready for this. Try again in a moment.</source>
        <translation>%1 ist dafür noch nicht bereit. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>This Callboard is too old for %1. Install the current version.</source>
        <translation>Dieses Callboard ist zu alt für %1. Installieren Sie die aktuelle Version.</translation>
    </message>
    <message>
        <source>Signing in is paused after too many wrong tries. Wait, or reset your password.</source>
        <translation>Nach zu vielen Fehlversuchen pausiert die Anmeldung. Warten Sie oder setzen Sie Ihr Passwort zurück.</translation>
    </message>
    <message>
        <source>%1 asked for a pause. Try again in a moment.</source>
        <translation>%1 bittet um eine Pause. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 is busy or being maintained. Try again in a moment.</source>
        <translation>%1 ist ausgelastet oder wird gewartet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 did not accept this request. Update Callboard, or copy the details for your administrator.</source>
        <translation>%1 hat diese Anfrage nicht angenommen. Aktualisieren Sie Callboard oder kopieren Sie die Details für die Administration.</translation>
    </message>
    <message>
        <source>%1 had a problem. Try again in a moment; if it stays, tell your administrator.</source>
        <translation>%1 hatte ein Problem. Versuchen Sie es gleich noch einmal; falls es so bleibt, informieren Sie die Administration.</translation>
    </message>
    <message>
        <source>%1 sends visitors on to %2. If your network wants you to sign in, do that in a browser first; if the studio has moved, use its new address.</source>
        <translation>%1 leitet an %2 weiter. Falls Ihr Netzwerk eine Anmeldung verlangt, melden Sie sich zuerst in einem Browser an; falls das Studio umgezogen ist, verwenden Sie seine neue Adresse.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy wants you to sign in. Check the network settings.</source>
        <translation>Der Proxy Ihres Netzwerks verlangt eine Anmeldung. Prüfen Sie die Netzwerkeinstellungen.</translation>
    </message>
    <message>
        <source>%1 is reached too often from here. Try again in a moment.</source>
        <translation>%1 wird von hier zu oft angefragt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The studio behind %1 does not answer. Try again in a moment.</source>
        <translation>Das Studio hinter %1 antwortet nicht. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>There is no studio at %1. Check the address; if your network wants you to sign in, do that in a browser first.</source>
        <translation>Unter %1 gibt es kein Studio. Prüfen Sie die Adresse; falls Ihr Netzwerk eine Anmeldung verlangt, melden Sie sich zuerst in einem Browser an.</translation>
    </message>
    <message>
        <source>%1 was not found. Check the address and your network.</source>
        <translation>%1 wurde nicht gefunden. Prüfen Sie die Adresse und Ihr Netzwerk.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. The studio&apos;s server may be down; try again later.</source>
        <translation>%1 lehnt die Verbindung ab. Vielleicht läuft der Server des Studios nicht; versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 broke off the connection. Try again in a moment.</source>
        <translation>%1 hat die Verbindung abgebrochen. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check your network, or try again later.</source>
        <translation>%1 antwortet nicht. Prüfen Sie Ihr Netzwerk oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check the address, or ask your administrator.</source>
        <translation>Es kam keine sichere Verbindung zu %1 zustande. Prüfen Sie die Adresse oder fragen Sie die Administration.</translation>
    </message>
    <message>
        <source>%1 sent an answer that can&apos;t be read. Try again in a moment.</source>
        <translation>%1 hat eine unlesbare Antwort gesendet. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Check your network, or try again later.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie Ihr Netzwerk oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not let %1 through. Check the network settings.</source>
        <translation>Der Proxy Ihres Netzwerks lässt %1 nicht durch. Prüfen Sie die Netzwerkeinstellungen.</translation>
    </message>
    <message>
        <source>The identity of %1 can&apos;t be verified, so nothing was sent. Check the address and this computer&apos;s date, or ask your administrator.</source>
        <translation>Die Identität von %1 lässt sich nicht bestätigen, deshalb wurde nichts gesendet. Prüfen Sie die Adresse und das Datum dieses Computers oder fragen Sie die Administration.</translation>
    </message>
    <message>
        <source>This was stopped. Try again.</source>
        <translation>Das wurde abgebrochen. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The studio&apos;s answer was cut off on its way. Try again in a moment.</source>
        <translation>Die Antwort des Studios wurde unterwegs abgeschnitten. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>The studio sent an answer that this program does not understand. Try again; if it stays, tell your administrator.</source>
        <translation>Das Studio hat eine Antwort gesendet, die dieses Programm nicht versteht. Versuchen Sie es erneut; falls es so bleibt, informieren Sie die Administration.</translation>
    </message>
    <message>
        <source>%1 has too few free seats for this. Buy seats, or disable people who have left.</source>
        <translation>%1 hat dafür zu wenige freie Plätze. Kaufen Sie Plätze oder deaktivieren Sie Personen, die nicht mehr da sind.</translation>
    </message>
    <message>
        <source>This is the last active administrator of %1. Make somebody else one first.</source>
        <translation>Das ist der letzte aktive Administrator von %1. Machen Sie zuerst jemand anderen zum Administrator.</translation>
    </message>
    <message>
        <source>That invitation to %1 is no longer open: it was accepted or revoked meanwhile.</source>
        <translation>Diese Einladung zu %1 ist nicht mehr offen: Sie wurde inzwischen angenommen oder widerrufen.</translation>
    </message>
    <message>
        <source>The price of a seat on %1 has changed. Nothing was bought; look at the new price first.</source>
        <translation>Der Preis für einen Platz auf %1 hat sich geändert. Es wurde nichts gekauft; sehen Sie sich zuerst den neuen Preis an.</translation>
    </message>
    <message>
        <source>The users of %1 have changed since the file was checked. Nothing was imported; check it again.</source>
        <translation>Die Benutzer von %1 haben sich seit der Prüfung der Datei geändert. Es wurde nichts importiert; prüfen Sie die Datei noch einmal.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trust. This may be somebody else, so nothing was sent.</source>
        <translation>%1 zeigt ein anderes Zertifikat als das, dem Sie vertrauen. Das kann jemand anderes sein; daher wurde nichts gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>This needs %n seat(s), and %1 has %2 left. Buy seats, or disable people who have left.</source>
        <translation>
            <numerusform>Das braucht %n Platz, und %1 hat noch %2 frei. Kaufen Sie Plätze oder deaktivieren Sie Personen, die nicht mehr da sind.</numerusform>
            <numerusform>Das braucht %n Plätze, und %1 hat noch %2 frei. Kaufen Sie Plätze oder deaktivieren Sie Personen, die nicht mehr da sind.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ImportDialog</name>
    <message>
        <source>Import users</source>
        <translation>Benutzer importieren</translation>
    </message>
    <message>
        <source>Show &amp;errors only</source>
        <translation>Nur &amp;Fehler anzeigen</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>Was der Import tut</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>&amp;Datei auswählen…</translation>
    </message>
    <message>
        <source>A CSV file with the heading email, first_name, last_name, username, role, department. The address finds the person; who is not known is invited. First you see what would happen, line by line.</source>
        <translation>Eine CSV-Datei mit der Kopfzeile email, first_name, last_name, username, role, department. Personen werden an der Adresse erkannt; wer nicht bekannt ist, wird eingeladen. Zuerst sehen Sie Zeile für Zeile, was geschehen würde.</translation>
    </message>
    <message>
        <source>Something changed since the file was checked. Nothing was imported. Look at the new report, then import again.</source>
        <translation>Seit der Prüfung der Datei hat sich etwas geändert. Es wurde nichts importiert. Sehen Sie sich den neuen Bericht an und importieren Sie erneut.</translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n eingeladen</numerusform>
            <numerusform>%n eingeladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n geändert</numerusform>
            <numerusform>%n geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n Zeile ausgelassen</numerusform>
            <numerusform>%n Zeilen ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to invite</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n einzuladen</numerusform>
            <numerusform>%n einzuladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to change</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n zu ändern</numerusform>
            <numerusform>%n zu ändern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n unverändert</numerusform>
            <numerusform>%n unverändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with errors</source>
        <translation>
            <numerusform>%n Zeile mit Fehlern</numerusform>
            <numerusform>%n Zeilen mit Fehlern</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first</source>
        <translation>Wählen Sie zuerst eine Datei aus</translation>
    </message>
    <message>
        <source>The studio is asked</source>
        <translation>Das Studio wird gefragt</translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <translation>Es gibt nichts zu importieren</translation>
    </message>
    <message>
        <source>There are not enough seats</source>
        <translation>Es sind nicht genug Plätze übrig</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Wird importiert…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n user(s)</source>
        <translation>
            <numerusform>%n Benutzer &amp;importieren</numerusform>
            <numerusform>%n Benutzer &amp;importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importieren</translation>
    </message>
</context>
<context>
    <name>callboard::ImportReportModel</name>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unverändert</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ausgelassen</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a file</comment>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Was geschieht</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>callboard::ImportSeats</name>
    <message>
        <source>&amp;Buy more seats…</source>
        <translation>Weitere Plätze &amp;kaufen…</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) needed, but only %1 left. Buy more, or import fewer people.</source>
        <translation>
            <numerusform>%n Platz nötig, aber nur %1 übrig. Kaufen Sie weitere oder importieren Sie weniger Personen.</numerusform>
            <numerusform>%n Plätze nötig, aber nur %1 übrig. Kaufen Sie weitere oder importieren Sie weniger Personen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) needed, %1 left</source>
        <translation>
            <numerusform>%n Platz nötig, %1 übrig</numerusform>
            <numerusform>%n Plätze nötig, %1 übrig</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::Insistence</name>
    <message>
        <source>The connection to the studio broke off, so it is not known whether this was done. Look again once the studio can be reached, before you repeat it.</source>
        <translation>Die Verbindung zum Studio ist abgebrochen, deshalb ist nicht bekannt, ob das ausgeführt wurde. Sehen Sie nach, sobald das Studio erreichbar ist, bevor Sie es wiederholen.</translation>
    </message>
</context>
<context>
    <name>callboard::InvitationListModel</name>
    <message>
        <source>Expired %1</source>
        <comment>when</comment>
        <translation>Abgelaufen %1</translation>
    </message>
    <message>
        <source>In less than a day</source>
        <translation>In weniger als einem Tag</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n Tag</numerusform>
            <numerusform>In %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Gesendet von</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
</context>
<context>
    <name>callboard::InvitationsSection</name>
    <message>
        <source>Pending invitations</source>
        <translation>Offene Einladungen</translation>
    </message>
    <message>
        <source>Nobody is invited at the moment.</source>
        <translation>Zurzeit ist niemand eingeladen.</translation>
    </message>
    <message>
        <source>&amp;Resend</source>
        <translation>&amp;Erneut senden</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>&amp;Widerrufen…</translation>
    </message>
    <message>
        <source>Resend all &amp;expired</source>
        <translation>Alle abge&amp;laufenen erneut senden</translation>
    </message>
    <message>
        <source>Revoke invitations</source>
        <translation>Einladungen widerrufen</translation>
    </message>
    <message>
        <source>Revoke the invitation of %1?</source>
        <comment>an address</comment>
        <translation>Einladung an %1 widerrufen?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n invitations?</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n Einladung widerrufen?</numerusform>
            <numerusform>%n Einladungen widerrufen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The link in the mail stops working, and the seat is free.</source>
        <translation>Der Link in der E-Mail gilt nicht mehr und der Platz wird frei.</translation>
    </message>
    <message>
        <source>The links in the mails stop working, and the seats are free.</source>
        <translation>Die Links in den E-Mails gelten nicht mehr und die Plätze werden frei.</translation>
    </message>
    <message>
        <source>&amp;Revoke invitation</source>
        <translation>Einladung &amp;widerrufen</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revoke %n invitations</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n Einladung &amp;widerrufen</numerusform>
            <numerusform>%n Einladungen &amp;widerrufen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what failed, why</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Wait until the last action has ended</source>
        <translation>Warten Sie, bis die letzte Aktion beendet ist</translation>
    </message>
    <message>
        <source>Select an invitation first</source>
        <translation>Wählen Sie zuerst eine Einladung aus</translation>
    </message>
    <message>
        <source>None has expired</source>
        <translation>Keine ist abgelaufen</translation>
    </message>
</context>
<context>
    <name>callboard::JsonReader</name>
    <message>
        <source>The studio sent an answer that this program does not understand. Try again; if it stays, tell your administrator.</source>
        <translation>Das Studio hat eine Antwort gesendet, die dieses Programm nicht versteht. Versuchen Sie es erneut; falls es so bleibt, informieren Sie die Administration.</translation>
    </message>
</context>
<context>
    <name>callboard::KWallet</name>
    <message>
        <source>Your sign-in is kept in KWallet.</source>
        <translation>Ihre Anmeldung wird in KWallet aufbewahrt.</translation>
    </message>
    <message>
        <source>KWallet is locked. Unlock it and try again.</source>
        <translation>KWallet ist gesperrt. Entsperren Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>KWallet is not running, so your sign-in is kept until you quit. Turn it on in the system settings, then try again.</source>
        <translation>KWallet läuft nicht, deshalb bleibt Ihre Anmeldung nur bis zum Beenden erhalten. Schalten Sie es in den Systemeinstellungen ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>KWallet does not answer. Sign out of your desktop and in again, or go on for this session only.</source>
        <translation>KWallet antwortet nicht. Melden Sie sich am Desktop ab und wieder an oder fahren Sie nur für diese Sitzung fort.</translation>
    </message>
</context>
<context>
    <name>callboard::KeychainSecretStore</name>
    <message>
        <source>This computer&apos;s keyring has not been asked yet.</source>
        <translation>Der Schlüsselbund dieses Computers wurde noch nicht gefragt.</translation>
    </message>
    <message>
        <source>The system asks for your keyring&apos;s password in another window.</source>
        <translation>Das System fragt in einem anderen Fenster nach dem Passwort Ihres Schlüsselbunds.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring takes long to answer. It may be asking for its password in another window.</source>
        <translation>Der Schlüsselbund dieses Computers braucht lange für eine Antwort. Vielleicht fragt er in einem anderen Fenster nach seinem Passwort.</translation>
    </message>
</context>
<context>
    <name>callboard::KeychainTask</name>
    <message>
        <source>The keyring did not let Callboard in. Unlock it, or allow Callboard to use it, and try again.</source>
        <translation>Der Schlüsselbund hat Callboard nicht eingelassen. Entsperren Sie ihn oder erlauben Sie Callboard den Zugriff und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring reported an error, so your sign-in can&apos;t be kept in it. Unlock or restart it and try again.</source>
        <translation>Der Schlüsselbund dieses Computers meldet einen Fehler, deshalb kann Ihre Anmeldung nicht darin aufbewahrt werden. Entsperren Sie ihn oder starten Sie ihn neu und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring has not answered for a long time. If it asks for its password in another window, answer there and try again.</source>
        <translation>Der Schlüsselbund dieses Computers hat lange nicht geantwortet. Falls er in einem anderen Fenster nach seinem Passwort fragt, geben Sie es dort ein und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>callboard::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <translation>Sprache: %1</translation>
    </message>
</context>
<context>
    <name>callboard::LayoutDelegate</name>
    <message>
        <source>Hidden</source>
        <translation>Ausgeblendet</translation>
    </message>
</context>
<context>
    <name>callboard::LayoutDialog</name>
    <message>
        <source>Profile layout</source>
        <translation>Profil-Layout</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Nach &amp;oben</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Nach &amp;unten</translation>
    </message>
    <message>
        <source>Everybody sees the checked fields of their profile, in this order. Names, address and username stand above the preferences.</source>
        <translation>Alle sehen die angehakten Felder ihres Profils in dieser Reihenfolge. Namen, Adresse und Benutzername stehen über den Einstellungen.</translation>
    </message>
    <message>
        <source>Fields of the profile</source>
        <translation>Felder des Profils</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Pfeil nach oben</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Pfeil nach unten</translation>
    </message>
    <message>
        <source>&amp;Reset to usual</source>
        <translation>Auf Standard &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>Über&amp;nehmen</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a field&apos;s name, its place, how many</comment>
        <translation>%1, %2 von %3</translation>
    </message>
    <message>
        <source>Somebody else changed the layout meanwhile. Apply again to put yours in its place, or cancel to keep theirs.</source>
        <translation>Jemand anderes hat das Layout inzwischen geändert. Übernehmen Sie erneut, um Ihres an seine Stelle zu setzen, oder brechen Sie ab, um das andere zu behalten.</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Wird übernommen…</translation>
    </message>
    <message>
        <source>The studio is asked</source>
        <translation>Das Studio wird gefragt</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Es wurde nichts geändert</translation>
    </message>
</context>
<context>
    <name>callboard::LayoutModel</name>
    <message>
        <source>Always shown</source>
        <translation>Immer angezeigt</translation>
    </message>
</context>
<context>
    <name>callboard::LayoutPreview</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>callboard::LineEdit</name>
    <message>
        <source>Hide password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Passwort anzeigen</translation>
    </message>
</context>
<context>
    <name>callboard::MainWindow</name>
    <message>
        <source>Callboard</source>
        <translation>Callboard</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a page and a studio</comment>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>callboard::MemorySecretStore</name>
    <message>
        <source>You stay signed in until you quit Callboard.</source>
        <translation>Sie bleiben angemeldet, bis Sie Callboard beenden.</translation>
    </message>
</context>
<context>
    <name>callboard::OfflineBar</name>
    <message>
        <source>Offline – you see the copy kept on this computer</source>
        <translation>Offline – Sie sehen die Kopie auf diesem Computer</translation>
    </message>
    <message numerus="yes">
        <source>Offline – %n change(s) will be sent when the studio is reachable</source>
        <translation>
            <numerusform>Offline – %n Änderung wird gesendet, sobald das Studio erreichbar ist</numerusform>
            <numerusform>Offline – %n Änderungen werden gesendet, sobald das Studio erreichbar ist</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last synced %1 · trying again in %n s</source>
        <translation>
            <numerusform>Zuletzt synchronisiert: %1 · nächster Versuch in %n s</numerusform>
            <numerusform>Zuletzt synchronisiert: %1 · nächster Versuch in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Last synced %1</source>
        <translation>Zuletzt synchronisiert: %1</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n s</source>
        <translation>
            <numerusform>Nächster Versuch in %n s</numerusform>
            <numerusform>Nächster Versuch in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>callboard::Options</name>
    <message>
        <source>Your account at your studio: profile, notifications, follows, tokens, and for administrators users and seats.</source>
        <translation>Ihr Konto bei Ihrem Studio: Profil, Benachrichtigungen, Abonnements, Tokens und, für die Administration, Benutzer und Plätze.</translation>
    </message>
    <message>
        <source>Keep accounts and copies in this folder.</source>
        <translation>Konten und Kopien in diesem Ordner aufbewahren.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Open the local demo studio.</source>
        <translation>Das lokale Demo-Studio öffnen.</translation>
    </message>
    <message>
        <source>The server program for the demo studio.</source>
        <translation>Das Serverprogramm für das Demo-Studio.</translation>
    </message>
    <message>
        <source>program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>dark, light or system.</source>
        <translation>dark (dunkel), light (hell) oder system.</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>Schema</translation>
    </message>
    <message>
        <source>Language, such as de or en-GB.</source>
        <translation>Sprache, etwa de oder en-GB.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Lengthen every text by a third (for testing).</source>
        <translation>Jeden Text um ein Drittel verlängern (zum Testen).</translation>
    </message>
    <message>
        <source>Mirror the layout (for testing).</source>
        <translation>Das Layout spiegeln (zum Testen).</translation>
    </message>
    <message>
        <source>Callboard takes no files or addresses on its command line.</source>
        <translation>Callboard nimmt auf der Befehlszeile keine Dateien oder Adressen an.</translation>
    </message>
    <message>
        <source>--theme takes dark, light or system.</source>
        <translation>Für --theme sind dark, light oder system möglich.</translation>
    </message>
</context>
<context>
    <name>callboard::OutboxQueue</name>
    <message>
        <source>Your profile is not on this computer yet. Connect to the studio once, then try again.</source>
        <translation>Ihr Profil ist noch nicht auf diesem Computer. Verbinden Sie sich einmal mit dem Studio und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>That value can&apos;t be kept. Choose another one.</source>
        <translation>Dieser Wert kann nicht aufbewahrt werden. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>That field can&apos;t be changed here.</source>
        <translation>Dieses Feld kann hier nicht geändert werden.</translation>
    </message>
    <message>
        <source>The former picture is not on this computer. Choose it again to bring it back.</source>
        <translation>Das frühere Bild ist nicht auf diesem Computer. Wählen Sie es erneut aus, um es zurückzuholen.</translation>
    </message>
    <message>
        <source>That change is already on the server. Change the field again to take it back.</source>
        <translation>Diese Änderung ist bereits auf dem Server. Ändern Sie das Feld erneut, um sie zurückzunehmen.</translation>
    </message>
    <message>
        <source>The studio sent an answer that this program does not understand. Your changes are kept here and sent again.</source>
        <translation>Das Studio hat eine Antwort gesendet, die dieses Programm nicht versteht. Ihre Änderungen bleiben hier und werden noch einmal gesendet.</translation>
    </message>
    <message>
        <source>This is no longer on the server. Your change is kept here until you discard it.</source>
        <translation>Das ist nicht mehr auf dem Server. Ihre Änderung bleibt hier, bis Sie sie verwerfen.</translation>
    </message>
</context>
<context>
    <name>callboard::PasswordSection</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>This studio changes passwords elsewhere. Ask your administrator.</source>
        <translation>Dieses Studio ändert Passwörter anderswo. Fragen Sie die Administration.</translation>
    </message>
    <message>
        <source>another system</source>
        <translation>einem anderen System</translation>
    </message>
    <message>
        <source>Your password is managed by %1. Ask your system administrator.</source>
        <translation>Ihr Passwort wird von %1 verwaltet. Fragen Sie die Systemadministration.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a web page</comment>
        <translation>%1 öffnen</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>Neues &amp;Passwort</translation>
    </message>
    <message>
        <source>Repeat &amp;it</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Change password</source>
        <translation>Passwort än&amp;dern</translation>
    </message>
    <message>
        <source>Signs you out everywhere else</source>
        <translation>Meldet Sie überall sonst ab</translation>
    </message>
    <message>
        <source>Type the new password twice first</source>
        <translation>Geben Sie zuerst das neue Passwort zweimal ein</translation>
    </message>
    <message>
        <source>The two passwords differ</source>
        <translation>Die beiden Passwörter unterscheiden sich</translation>
    </message>
    <message numerus="yes">
        <source>%n characters or more</source>
        <translation>
            <numerusform>Mindestens %n Zeichen</numerusform>
            <numerusform>Mindestens %n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short · %n of %1 characters</source>
        <translation>
            <numerusform>Zu kurz · %n von %1 Zeichen</numerusform>
            <numerusform>Zu kurz · %n von %1 Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n characters</source>
        <comment>strength</comment>
        <translation>
            <numerusform>%1 · %n Zeichen</numerusform>
            <numerusform>%1 · %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Stimmt überein</translation>
    </message>
    <message>
        <source>Differs from the first one</source>
        <translation>Weicht vom ersten ab</translation>
    </message>
</context>
<context>
    <name>callboard::PasswordStrength</name>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mäßig</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
</context>
<context>
    <name>callboard::PeriodChip</name>
    <message>
        <source>Any time</source>
        <translation>Beliebiger Zeitraum</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Der letzte Tag</numerusform>
            <numerusform>Letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose dates…</source>
        <translation>Zeitraum wählen…</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>today</source>
        <comment>within a chip, after a colon</comment>
        <translation>heute</translation>
    </message>
    <message numerus="yes">
        <source>last %n days</source>
        <comment>within a chip, after a colon</comment>
        <translation>
            <numerusform>letzter Tag</numerusform>
            <numerusform>letzte %n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>any</source>
        <comment>time, within a chip, after a colon</comment>
        <translation>beliebig</translation>
    </message>
    <message>
        <source>T&amp;ime: %1</source>
        <translation>&amp;Zeit: %1</translation>
    </message>
</context>
<context>
    <name>callboard::PersonButton</name>
    <message>
        <source>%1, your menu</source>
        <comment>a person&apos;s name</comment>
        <translation>%1, Ihr Menü</translation>
    </message>
</context>
<context>
    <name>callboard::PersonPicker</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Nobody who is active matches.</source>
        <translation>Keine aktive Person passt dazu.</translation>
    </message>
    <message>
        <source>Name, email or department</source>
        <translation>Name, E-Mail oder Abteilung</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>C&amp;hoose</source>
        <translation>Aus&amp;wählen</translation>
    </message>
    <message>
        <source>Select a person first</source>
        <translation>Wählen Sie zuerst eine Person aus</translation>
    </message>
</context>
<context>
    <name>callboard::PictureCodec</name>
    <message>
        <source>That picture can&apos;t be used. Choose another file.</source>
        <translation>Dieses Bild kann nicht verwendet werden. Wählen Sie eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>callboard::PictureDecoder</name>
    <message>
        <source>That file is no longer there. Choose another one.</source>
        <translation>Diese Datei ist nicht mehr da. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>That is a folder. Choose a picture in it.</source>
        <translation>Das ist ein Ordner. Wählen Sie ein Bild darin.</translation>
    </message>
    <message>
        <source>That is not a file with a picture. Choose a PNG, JPG or WebP file.</source>
        <translation>Das ist keine Bilddatei. Wählen Sie eine PNG-, JPG- oder WebP-Datei.</translation>
    </message>
    <message>
        <source>That file can&apos;t be read. Check that you may open it, or choose another one.</source>
        <translation>Diese Datei kann nicht gelesen werden. Prüfen Sie, ob Sie sie öffnen dürfen, oder wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>That file is larger than 10 MB. Save the picture smaller, then try again.</source>
        <translation>Diese Datei ist größer als 10 MB. Speichern Sie das Bild kleiner und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>That file is empty. Choose another one.</source>
        <translation>Diese Datei ist leer. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>That picture is larger than 10 MB. Save it smaller, then try again.</source>
        <translation>Dieses Bild ist größer als 10 MB. Speichern Sie es kleiner und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>That is not a PNG, JPG or WebP picture. Save it as one of these.</source>
        <translation>Das ist kein PNG-, JPG- oder WebP-Bild. Speichern Sie es in einem dieser Formate.</translation>
    </message>
    <message>
        <source>That picture is damaged. Save it again, or choose another one.</source>
        <translation>Dieses Bild ist beschädigt. Speichern Sie es noch einmal oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>That picture has %1 × %2 pixels. Use one of at most %3 × %3.</source>
        <translation>Dieses Bild hat %1 × %2 Pixel. Verwenden Sie eines mit höchstens %3 × %3.</translation>
    </message>
    <message>
        <source>There is no picture in it. Copy or drop a picture.</source>
        <translation>Darin ist kein Bild. Kopieren Sie ein Bild oder legen Sie eines ab.</translation>
    </message>
</context>
<context>
    <name>callboard::PictureDrop</name>
    <message>
        <source>Profile picture</source>
        <translation>Profilbild</translation>
    </message>
    <message>
        <source>Press to choose a picture, or drop or paste one</source>
        <translation>Drücken, um ein Bild auszuwählen, oder eines ablegen oder einfügen</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Ändern</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Drop to use</source>
        <translation>Hier ablegen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Upload…</source>
        <translation>Hochladen…</translation>
    </message>
</context>
<context>
    <name>callboard::PictureEditor</name>
    <message>
        <source>Reading the picture…</source>
        <translation>Bild wird gelesen…</translation>
    </message>
    <message>
        <source>Picture changed</source>
        <translation>Bild geändert</translation>
    </message>
    <message>
        <source>Picture removed</source>
        <translation>Bild entfernt</translation>
    </message>
    <message>
        <source>Let go to use this picture. You can crop it next.</source>
        <translation>Loslassen, um dieses Bild zu verwenden. Danach können Sie es zuschneiden.</translation>
    </message>
    <message>
        <source>Let go to use %1 (%2 × %3). You can crop it next.</source>
        <translation>Loslassen, um %1 (%2 × %3) zu verwenden. Danach können Sie es zuschneiden.</translation>
    </message>
    <message>
        <source>This picture waits to be sent.</source>
        <translation>Dieses Bild wartet auf das Senden.</translation>
    </message>
    <message>
        <source>Drop an image here or click the picture. PNG, JPG or WebP.</source>
        <translation>Legen Sie hier ein Bild ab oder klicken Sie auf das Profilbild. PNG, JPG oder WebP.</translation>
    </message>
</context>
<context>
    <name>callboard::PictureIntake</name>
    <message numerus="yes">
        <source>Of %n files, only %1 was used.</source>
        <translation>
            <numerusform>Von %n Datei wurde nur %1 verwendet.</numerusform>
            <numerusform>Von %n Dateien wurde nur %1 verwendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is only the address of a picture. Save the picture, then drop the file.</source>
        <translation>Das ist nur die Adresse eines Bildes. Speichern Sie das Bild und legen Sie dann die Datei ab.</translation>
    </message>
    <message>
        <source>There is no picture in it. Copy or drop a picture.</source>
        <translation>Darin ist kein Bild. Kopieren Sie ein Bild oder legen Sie eines ab.</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Bilder (%1)</translation>
    </message>
</context>
<context>
    <name>callboard::PictureViewDialog</name>
    <message>
        <source>Profile picture</source>
        <translation>Profilbild</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Bild von %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>callboard::PreferencesSection</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>Sprac&amp;he</translation>
    </message>
    <message>
        <source>Search for a city or region</source>
        <translation>Stadt oder Region suchen</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Zeitzone</translation>
    </message>
    <message>
        <source>Edited in %1</source>
        <comment>a directory</comment>
        <translation>Wird in %1 bearbeitet</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>Sta&amp;rtseite</translation>
    </message>
    <message>
        <source>Show &amp;relative dates</source>
        <translation>Re&amp;lative Zeitangaben anzeigen</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Zeitangaben</translation>
    </message>
</context>
<context>
    <name>callboard::ProfileMenu</name>
    <message>
        <source>You and this computer</source>
        <translation>Sie und dieser Computer</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>&amp;Erscheinungsbild</translation>
    </message>
</context>
<context>
    <name>callboard::ProfileSection</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Nachname</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Only an administrator can change your username</source>
        <translation>Nur die Administration kann Ihren Benutzernamen ändern</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>This studio changes addresses elsewhere</source>
        <translation>Dieses Studio ändert Adressen anderswo</translation>
    </message>
    <message>
        <source>Edited elsewhere</source>
        <translation>Wird anderswo bearbeitet</translation>
    </message>
    <message>
        <source>Edited in %1</source>
        <comment>a directory</comment>
        <translation>Wird in %1 bearbeitet</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>A new address has to be confirmed by email</source>
        <translation>Eine neue Adresse muss per E-Mail bestätigt werden</translation>
    </message>
    <message>
        <source>Waiting for confirmation: %1</source>
        <translation>Wartet auf Bestätigung: %1</translation>
    </message>
</context>
<context>
    <name>callboard::Puller</name>
    <message>
        <source>The studio sent an answer that this program does not understand. It is asked again in a while.</source>
        <translation>Das Studio hat eine Antwort gesendet, die dieses Programm nicht versteht. In einer Weile wird erneut gefragt.</translation>
    </message>
</context>
<context>
    <name>callboard::PurchaseListModel</name>
    <message>
        <source>%1 a month for each seat</source>
        <comment>an amount of money</comment>
        <translation>%1 pro Monat für jeden Platz</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of an order</comment>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Bought by</source>
        <translation>Gekauft von</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>Next invoice</source>
        <translation>Nächste Rechnung</translation>
    </message>
    <message>
        <source>Order mailed to</source>
        <translation>Bestellung gesendet an</translation>
    </message>
</context>
<context>
    <name>callboard::PurchaseTerms</name>
    <message>
        <source>Added to the next invoice</source>
        <translation>Kommt auf die nächste Rechnung</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>Wie es weitergeht</translation>
    </message>
    <message>
        <source>Price per seat</source>
        <translation>Preis pro Platz</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <comment>an amount of money</comment>
        <translation>%1 pro Monat</translation>
    </message>
    <message>
        <source>Total per month, from %1</source>
        <comment>a day and month</comment>
        <translation>Gesamt pro Monat, ab %1</translation>
    </message>
    <message>
        <source>Total per month</source>
        <translation>Gesamt pro Monat</translation>
    </message>
    <message numerus="yes">
        <source>For %1 (%2 of %n days)</source>
        <comment>days of a month, how many of how many</comment>
        <translation>
            <numerusform>Für %1 (%2 von %n Tag)</numerusform>
            <numerusform>Für %1 (%2 von %n Tagen)</numerusform>
        </translation>
    </message>
    <message>
        <source>For the rest of this month</source>
        <translation>Für den Rest dieses Monats</translation>
    </message>
    <message>
        <source>Without VAT. %1 seats become %2, so %3 will be free.</source>
        <translation>Ohne Mehrwertsteuer. Aus %1 Plätzen werden %2, davon sind dann %3 frei.</translation>
    </message>
    <message>
        <source>Without VAT.</source>
        <translation>Ohne Mehrwertsteuer.</translation>
    </message>
    <message numerus="yes">
        <source>The %n seat(s) can be used as soon as you confirm.</source>
        <translation>
            <numerusform>Der Platz ist nutzbar, sobald Sie bestätigen.</numerusform>
            <numerusform>Die %n Plätze sind nutzbar, sobald Sie bestätigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the billing contact, gets a copy by email.</source>
        <comment>a person</comment>
        <translation>Der Rechnungskontakt %1 bekommt eine Kopie per E-Mail.</translation>
    </message>
    <message>
        <source>No billing contact is set, so nobody gets a copy. An administrator chooses one under Studio settings.</source>
        <translation>Es ist kein Rechnungskontakt festgelegt, deshalb bekommt niemand eine Kopie. Die Administration wählt ihn in den Studio-Einstellungen aus.</translation>
    </message>
</context>
<context>
    <name>callboard::Pusher</name>
    <message>
        <source>This is no longer on the server. Your change is kept here until you discard it.</source>
        <translation>Das ist nicht mehr auf dem Server. Ihre Änderung bleibt hier, bis Sie sie verwerfen.</translation>
    </message>
    <message>
        <source>You may not change this.</source>
        <translation>Sie dürfen das nicht ändern.</translation>
    </message>
    <message>
        <source>The studio did not take this value. Change it, or discard it.</source>
        <translation>Das Studio hat diesen Wert nicht angenommen. Ändern oder verwerfen Sie ihn.</translation>
    </message>
    <message>
        <source>The file of this picture is no longer on this computer. Choose the picture again.</source>
        <translation>Die Datei dieses Bildes ist nicht mehr auf diesem Computer. Wählen Sie das Bild erneut aus.</translation>
    </message>
</context>
<context>
    <name>callboard::QuitGuard</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Nicht gespeicherte Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) are not saved</source>
        <translation>
            <numerusform>%n Eingabe ist nicht gespeichert</numerusform>
            <numerusform>%n Eingaben sind nicht gespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved changes are kept on this computer and sent when the studio is reachable. Not saved: %1.</source>
        <comment>a list of field names</comment>
        <translation>Gespeicherte Änderungen bleiben auf diesem Computer und werden gesendet, sobald das Studio erreichbar ist. Nicht gespeichert: %1.</translation>
    </message>
    <message>
        <source>&amp;Discard and quit</source>
        <translation>&amp;Verwerfen und beenden</translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation>&amp;Bleiben</translation>
    </message>
    <message>
        <source>&amp;Save and quit</source>
        <translation>&amp;Speichern und beenden</translation>
    </message>
</context>
<context>
    <name>callboard::RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>vor %n min</numerusform>
            <numerusform>vor %n min</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <comment>one or more</comment>
        <translation>
            <numerusform>vor %n Stunde</numerusform>
            <numerusform>vor %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>vor %n Woche</numerusform>
            <numerusform>vor %n Wochen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ResetForm</name>
    <message>
        <source>Re&amp;quest</source>
        <translation>An&amp;fordern</translation>
    </message>
    <message>
        <source>Bac&amp;k to sign-in</source>
        <translation>&amp;Zurück zur Anmeldung</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Passwort vergessen?</translation>
    </message>
    <message>
        <source>Email or &amp;username</source>
        <translation>E-Mail oder &amp;Benutzername</translation>
    </message>
    <message>
        <source>Enter your email or username. The studio sends you a link to a page where you set a new password.</source>
        <translation>Geben Sie Ihre E-Mail-Adresse oder Ihren Benutzernamen ein. Das Studio sendet Ihnen einen Link zu einer Seite, auf der Sie ein neues Passwort festlegen.</translation>
    </message>
    <message>
        <source>Go back and enter the studio&apos;s address first.</source>
        <translation>Gehen Sie zurück und geben Sie zuerst die Adresse des Studios ein.</translation>
    </message>
    <message>
        <source>Enter your email or username.</source>
        <translation>Geben Sie Ihre E-Mail-Adresse oder Ihren Benutzernamen ein.</translation>
    </message>
    <message>
        <source>If that account is known at %1, a mail with a link is on its way. The link works once and for a limited time.</source>
        <translation>Falls dieses Konto bei %1 bekannt ist, ist eine E-Mail mit einem Link unterwegs. Der Link gilt einmal und für begrenzte Zeit.</translation>
    </message>
</context>
<context>
    <name>callboard::SaveBar</name>
    <message>
        <source>&amp;Discard</source>
        <translation>Verwer&amp;fen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Unsaved changes: %1</source>
        <comment>a list of field names</comment>
        <translation>Nicht gespeicherte Änderungen: %1</translation>
    </message>
</context>
<context>
    <name>callboard::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>callboard::SeatChart</name>
    <message>
        <source>Seats over time</source>
        <translation>Plätze im Zeitverlauf</translation>
    </message>
    <message>
        <source>The course is shown from tomorrow on.</source>
        <translation>Der Verlauf wird ab morgen angezeigt.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 seats used</source>
        <comment>a date and two numbers</comment>
        <translation>%1: %2 von %3 Plätzen belegt</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the figures of a chart that is read out</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>callboard::SeatUsageSection</name>
    <message>
        <source>Over time</source>
        <translation>Zeitverlauf</translation>
    </message>
    <message>
        <source>Used seats day by day; the dashed line is how many there were.</source>
        <translation>Belegte Plätze Tag für Tag; die gestrichelte Linie zeigt, wie viele es gab.</translation>
    </message>
</context>
<context>
    <name>callboard::SeatsPage</name>
    <message>
        <source>Purchases</source>
        <translation>Käufe</translation>
    </message>
    <message>
        <source>No seats were bought yet.</source>
        <translation>Es wurden noch keine Plätze gekauft.</translation>
    </message>
    <message>
        <source>The seats could not be loaded</source>
        <translation>Die Plätze konnten nicht geladen werden</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) bought. They can be used now.</source>
        <translation>
            <numerusform>%n Platz gekauft. Er ist ab jetzt nutzbar.</numerusform>
            <numerusform>%n Plätze gekauft. Sie sind ab jetzt nutzbar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::SeatsSection</name>
    <message>
        <source>Seats</source>
        <translation>Plätze</translation>
    </message>
    <message>
        <source>&amp;Buy more seats…</source>
        <translation>Weitere Plätze &amp;kaufen…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n seat(s) used</source>
        <translation>
            <numerusform>%1 von %n Platz belegt</numerusform>
            <numerusform>%1 von %n Plätzen belegt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>seats</comment>
        <translation>
            <numerusform>%n übrig</numerusform>
            <numerusform>%n übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Keiner übrig</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n aktiv</numerusform>
            <numerusform>%n aktiv</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n eingeladen</numerusform>
            <numerusform>%n eingeladen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>seats</comment>
        <translation>
            <numerusform>%n frei</numerusform>
            <numerusform>%n frei</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a month for each seat</source>
        <comment>an amount of money</comment>
        <translation>%1 pro Monat für jeden Platz</translation>
    </message>
</context>
<context>
    <name>callboard::SecretService</name>
    <message>
        <source>This computer&apos;s keyring has not been set up, so your sign-in is kept until you quit. Set up a default keyring in your system&apos;s password settings, then try again.</source>
        <translation>Der Schlüsselbund dieses Computers ist nicht eingerichtet, deshalb bleibt Ihre Anmeldung nur bis zum Beenden erhalten. Richten Sie in den Passworteinstellungen Ihres Systems einen Standard-Schlüsselbund ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Callboard was started without the event loop that the keyring needs. Start it again without QT_NO_GLIB; until then your sign-in is kept until you quit.</source>
        <translation>Callboard wurde ohne die Ereignisschleife gestartet, die der Schlüsselbund braucht. Starten Sie es ohne QT_NO_GLIB neu; bis dahin bleibt Ihre Anmeldung nur bis zum Beenden erhalten.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked. Unlock it and try again.</source>
        <translation>Der Schlüsselbund dieses Computers ist gesperrt. Entsperren Sie ihn und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your sign-in is kept in this computer&apos;s keyring.</source>
        <translation>Ihre Anmeldung wird im Schlüsselbund dieses Computers aufbewahrt.</translation>
    </message>
    <message>
        <source>No keyring can be reached, because this program was started outside of a desktop session. Your sign-in is kept until you quit.</source>
        <translation>Kein Schlüsselbund ist erreichbar, weil dieses Programm außerhalb einer Desktop-Sitzung gestartet wurde. Ihre Anmeldung bleibt bis zum Beenden erhalten.</translation>
    </message>
    <message>
        <source>This computer has no keyring running, so your sign-in is kept until you quit. Install or start GNOME Keyring, KWallet or KeePassXC, then try again.</source>
        <translation>Auf diesem Computer läuft kein Schlüsselbund, deshalb bleibt Ihre Anmeldung nur bis zum Beenden erhalten. Installieren oder starten Sie GNOME Keyring, KWallet oder KeePassXC und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not answer. Sign out of your desktop and in again, or go on for this session only.</source>
        <translation>Der Schlüsselbund dieses Computers antwortet nicht. Melden Sie sich am Desktop ab und wieder an oder fahren Sie nur für diese Sitzung fort.</translation>
    </message>
</context>
<context>
    <name>callboard::SessionsSection</name>
    <message>
        <source>Signed-in devices</source>
        <translation>Angemeldete Geräte</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneu&amp;t versuchen</translation>
    </message>
    <message>
        <source>Sign &amp;out everywhere else</source>
        <translation>Überall sonst ab&amp;melden</translation>
    </message>
    <message>
        <source>The list comes with the next connection.</source>
        <translation>Die Liste kommt mit der nächsten Verbindung.</translation>
    </message>
    <message>
        <source>Asking the studio…</source>
        <translation>Das Studio wird gefragt…</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Dieses Gerät</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <comment>when</comment>
        <translation>Zuletzt gesehen: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, where</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>%1 abmelden</translation>
    </message>
    <message>
        <source>Sign out a device</source>
        <translation>Gerät abmelden</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>%1 abmelden?</translation>
    </message>
    <message>
        <source>Whoever sits there has to sign in again. What waits there to be sent stays there.</source>
        <translation>Wer dort sitzt, muss sich neu anmelden. Was dort auf das Senden wartet, bleibt dort.</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>Ab&amp;melden</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>Überall sonst abmelden</translation>
    </message>
    <message>
        <source>Sign out one other device?</source>
        <translation>Ein anderes Gerät abmelden?</translation>
    </message>
    <message numerus="yes">
        <source>Sign out %n other devices?</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n anderes Gerät abmelden?</numerusform>
            <numerusform>%n andere Geräte abmelden?</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this computer stays signed in.</source>
        <translation>Nur dieser Computer bleibt angemeldet.</translation>
    </message>
    <message>
        <source>Signed out there</source>
        <translation>Dort abgemeldet</translation>
    </message>
</context>
<context>
    <name>callboard::SettingTexts</name>
    <message>
        <source>Studio name</source>
        <translation>Name des Studios</translation>
    </message>
    <message>
        <source>studio name</source>
        <translation>Name des Studios</translation>
    </message>
    <message>
        <source>Shortest password</source>
        <translation>Kürzestes Passwort</translation>
    </message>
    <message>
        <source>shortest password</source>
        <translation>kürzestes Passwort</translation>
    </message>
    <message>
        <source>Weakest password</source>
        <translation>Schwächstes Passwort</translation>
    </message>
    <message>
        <source>weakest password</source>
        <translation>schwächstes Passwort</translation>
    </message>
    <message>
        <source>Session length</source>
        <translation>Sitzungsdauer</translation>
    </message>
    <message>
        <source>session length</source>
        <translation>Sitzungsdauer</translation>
    </message>
    <message>
        <source>Invitations are valid for</source>
        <translation>Einladungen gelten</translation>
    </message>
    <message>
        <source>validity of invitations</source>
        <translation>Gültigkeit der Einladungen</translation>
    </message>
    <message>
        <source>Allowed email domains</source>
        <translation>Zugelassene E-Mail-Domains</translation>
    </message>
    <message>
        <source>allowed email domains</source>
        <translation>zugelassene E-Mail-Domains</translation>
    </message>
    <message>
        <source>Billing contact</source>
        <translation>Rechnungskontakt</translation>
    </message>
    <message>
        <source>billing contact</source>
        <translation>Rechnungskontakt</translation>
    </message>
    <message>
        <source>Profile layout</source>
        <translation>Profil-Layout</translation>
    </message>
    <message>
        <source>profile layout</source>
        <translation>Profil-Layout</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Mäßig</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Stark</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n Zeichen</numerusform>
            <numerusform>%n Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown, %2 hidden</source>
        <translation>%1 angezeigt, %2 ausgeblendet</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
</context>
<context>
    <name>callboard::SettingsForm</name>
    <message>
        <source>Choose a number from %1 to %2.</source>
        <translation>Wählen Sie eine Zahl von %1 bis %2.</translation>
    </message>
    <message>
        <source>%1 is not a domain. It looks like lumen.studio.</source>
        <translation>%1 ist keine Domain. Eine Domain sieht so aus: lumen.studio.</translation>
    </message>
</context>
<context>
    <name>callboard::SettingsPage</name>
    <message>
        <source>Saved for the whole studio.</source>
        <translation>Für das ganze Studio gespeichert.</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Passwörter</translation>
    </message>
    <message>
        <source>Minimum &amp;length</source>
        <translation>Mindest&amp;länge</translation>
    </message>
    <message>
        <source>Minimum s&amp;trength</source>
        <translation>Mindeststä&amp;rke</translation>
    </message>
    <message>
        <source>How hard a password has to be to guess</source>
        <translation>Wie schwer ein Passwort zu erraten sein muss</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Session l&amp;ength</source>
        <translation>Sitzungs&amp;dauer</translation>
    </message>
    <message>
        <source>Days until a device has to sign in again</source>
        <translation>Tage, bis ein Gerät sich erneut anmelden muss</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Einladungen</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>&amp;Gültig für</translation>
    </message>
    <message>
        <source>Days. An invitation that has expired keeps its seat</source>
        <translation>Tage. Eine abgelaufene Einladung behält ihren Platz</translation>
    </message>
    <message>
        <source>Email d&amp;omains</source>
        <translation>E-Mail-D&amp;omains</translation>
    </message>
    <message>
        <source>Who may be invited. Separate with commas</source>
        <translation>Wer eingeladen werden darf. Mit Kommas trennen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>&amp;Configure layout…</source>
        <translation>Layout &amp;konfigurieren…</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Layout</translation>
    </message>
    <message>
        <source>What people see of their profile</source>
        <translation>Was Personen von ihrem Profil sehen</translation>
    </message>
    <message>
        <source>The layout is in effect for everybody.</source>
        <translation>Das Layout gilt jetzt für alle.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n field(s) shown</source>
        <translation>
            <numerusform>%1 von %n Feld angezeigt</numerusform>
            <numerusform>%1 von %n Feldern angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings could not be loaded</source>
        <translation>Die Einstellungen konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Characters, for passwords from now on</source>
        <translation>Zeichen, für künftige Passwörter</translation>
    </message>
</context>
<context>
    <name>callboard::ShellActions</name>
    <message>
        <source>Search or run a command</source>
        <translation>Suchen oder Befehl ausführen</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Auf dieser Seite suchen</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>S&amp;ync now</source>
        <translation>Jetzt s&amp;ynchronisieren</translation>
    </message>
    <message>
        <source>Show waiting changes</source>
        <translation>Wartende Änderungen anzeigen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>S&amp;witch studio…</source>
        <translation>Studio &amp;wechseln…</translation>
    </message>
    <message>
        <source>&amp;Another studio…</source>
        <translation>&amp;Anderes Studio…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Ab&amp;melden</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation>Dem &amp;System folgen</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Increased contrast</source>
        <translation>Erhöhter &amp;Kontrast</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Weniger Bewegung</translation>
    </message>
</context>
<context>
    <name>callboard::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>Das eben Getane rückgängig machen</translation>
    </message>
    <message>
        <source>Close what is on top</source>
        <translation>Das oberste Fenster schließen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
</context>
<context>
    <name>callboard::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>callboard::SidebarModel</name>
    <message>
        <source>Administration</source>
        <translation>Administration</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>%1, needs attention</source>
        <comment>a page</comment>
        <translation>%1, braucht Aufmerksamkeit</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new</source>
        <comment>a page</comment>
        <translation>
            <numerusform>%1, %n neu</numerusform>
            <numerusform>%1, %n neu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::SignIn</name>
    <message>
        <source>That login and password don&apos;t match. The studio pauses sign-in for a while.</source>
        <translation>Anmeldename und Passwort passen nicht zusammen. Das Studio pausiert die Anmeldung für eine Weile.</translation>
    </message>
    <message>
        <source>That login and password don&apos;t match. Check Caps Lock, then try again. After one more try the studio pauses sign-in for a while.</source>
        <translation>Anmeldename und Passwort passen nicht zusammen. Prüfen Sie die Feststelltaste und versuchen Sie es erneut. Nach einem weiteren Versuch pausiert das Studio die Anmeldung für eine Weile.</translation>
    </message>
    <message numerus="yes">
        <source>That login and password don&apos;t match. Check Caps Lock, then try again. After %n more tries the studio pauses sign-in for a while.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Anmeldename und Passwort passen nicht zusammen. Prüfen Sie die Feststelltaste und versuchen Sie es erneut. Nach %n weiteren Versuch pausiert das Studio die Anmeldung für eine Weile.</numerusform>
            <numerusform>Anmeldename und Passwort passen nicht zusammen. Prüfen Sie die Feststelltaste und versuchen Sie es erneut. Nach %n weiteren Versuchen pausiert das Studio die Anmeldung für eine Weile.</numerusform>
        </translation>
    </message>
    <message>
        <source>That login and password don&apos;t match. Check Caps Lock, then try again.</source>
        <translation>Anmeldename und Passwort passen nicht zusammen. Prüfen Sie die Feststelltaste und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Too many tries. The studio pauses sign-in for a while.</source>
        <translation>Zu viele Versuche. Das Studio pausiert die Anmeldung für eine Weile.</translation>
    </message>
    <message>
        <source>Too many tries. The studio pauses sign-in until %1.</source>
        <comment>a time of day</comment>
        <translation>Zu viele Versuche. Das Studio pausiert die Anmeldung bis %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Check the address and your connection, then try again.</source>
        <translation>%1 ist nicht erreichbar. Prüfen Sie die Adresse und Ihre Verbindung und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t answer. Try again in a moment.</source>
        <translation>%1 antwortet nicht. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>There is no studio at %1. Check the address. In a guest network, sign in to the network first.</source>
        <translation>Unter %1 gibt es kein Studio. Prüfen Sie die Adresse. In einem Gastnetzwerk melden Sie sich zuerst am Netzwerk an.</translation>
    </message>
    <message>
        <source>%1 can&apos;t prove that it is this studio: its certificate is not trusted. Ask your administrator.</source>
        <translation>%1 kann nicht belegen, dieses Studio zu sein: Das Zertifikat ist nicht vertrauenswürdig. Fragen Sie die Administration.</translation>
    </message>
    <message>
        <source>This studio needs another version of Callboard. Update Callboard, then sign in.</source>
        <translation>Dieses Studio braucht eine andere Version von Callboard. Aktualisieren Sie Callboard und melden Sie sich dann an.</translation>
    </message>
    <message>
        <source>Your password is right, but this computer&apos;s keychain can&apos;t keep the session. Open the keychain and try again, or stay signed in until you quit.</source>
        <translation>Ihr Passwort stimmt, aber der Schlüsselbund dieses Computers kann die Sitzung nicht aufbewahren. Öffnen Sie den Schlüsselbund und versuchen Sie es erneut oder bleiben Sie bis zum Beenden angemeldet.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trust. This may be somebody else.</source>
        <translation>%1 zeigt ein anderes Zertifikat als das, dem Sie vertrauen. Das kann jemand anderes sein.</translation>
    </message>
</context>
<context>
    <name>callboard::SignInAgainDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>That is not your password. Check Caps Lock, then try again.</source>
        <translation>Das ist nicht Ihr Passwort. Prüfen Sie die Feststelltaste und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>callboard::SignInForm</name>
    <message>
        <source>Studio &amp;address</source>
        <translation>&amp;Adresse des Studios</translation>
    </message>
    <message>
        <source>&amp;Email or username</source>
        <translation>&amp;E-Mail oder Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Forgot your password?</source>
        <translation>Passwort &amp;vergessen?</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in on this computer</source>
        <translation>Auf diesem Computer angemeldet &amp;bleiben</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist aktiv.</translation>
    </message>
    <message>
        <source>Stay signed in for this &amp;run only</source>
        <translation>N&amp;ur bis zum Beenden angemeldet bleiben</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>An&amp;melden</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>Continue in &amp;browser (single sign-on)</source>
        <translation>Im Browser &amp;fortfahren (Single Sign-on)</translation>
    </message>
    <message>
        <source>Sign in to your studio</source>
        <translation>Bei Ihrem Studio anmelden</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Bei %1 anmelden</translation>
    </message>
    <message>
        <source>Your administrator can tell you the studio&apos;s address.</source>
        <translation>Die Adresse des Studios erfahren Sie von der Administration.</translation>
    </message>
    <message>
        <source>You last signed in here on %1.</source>
        <comment>a weekday and date</comment>
        <translation>Ihre letzte Anmeldung hier: %1.</translation>
    </message>
    <message>
        <source>Enter the studio&apos;s address.</source>
        <translation>Geben Sie die Adresse des Studios ein.</translation>
    </message>
    <message>
        <source>Enter your email or username.</source>
        <translation>Geben Sie Ihre E-Mail-Adresse oder Ihren Benutzernamen ein.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Signing in… (Esc cancels)</source>
        <translation>Anmeldung läuft… (Esc bricht ab)</translation>
    </message>
</context>
<context>
    <name>callboard::SignInPage</name>
    <message>
        <source>&amp;Open the copy on this computer</source>
        <translation>&amp;Kopie auf diesem Computer öffnen</translation>
    </message>
    <message>
        <source>Without a connection you can open the studio copy kept on this computer.</source>
        <translation>Ohne Verbindung können Sie die Kopie des Studios auf diesem Computer öffnen.</translation>
    </message>
</context>
<context>
    <name>callboard::SignOutDialog</name>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Also &amp;delete this studio&apos;s copy from this computer</source>
        <translation>Auch die &amp;Kopie dieses Studios von diesem Computer löschen</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>Von %1 abmelden?</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>Ab&amp;melden</translation>
    </message>
    <message>
        <source>Everything is saved on the studio.</source>
        <translation>Im Studio ist alles gespeichert.</translation>
    </message>
    <message>
        <source>A change that is not sent yet will be lost: %1.</source>
        <translation>Eine noch nicht gesendete Änderung geht verloren: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes that are not sent yet will be lost: %1.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n noch nicht gesendete Änderung geht verloren: %1.</numerusform>
            <numerusform>%n noch nicht gesendete Änderungen gehen verloren: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A change is not sent yet: %1. It stays on this computer and is sent when you sign in again.</source>
        <translation>Eine Änderung ist noch nicht gesendet: %1. Sie bleibt auf diesem Computer und wird gesendet, wenn Sie sich wieder anmelden.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not sent yet: %1. They stay on this computer and are sent when you sign in again.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n Änderung ist noch nicht gesendet: %1. Sie bleibt auf diesem Computer und wird gesendet, wenn Sie sich wieder anmelden.</numerusform>
            <numerusform>%n Änderungen sind noch nicht gesendet: %1. Sie bleiben auf diesem Computer und werden gesendet, wenn Sie sich wieder anmelden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Abmeldung läuft…</translation>
    </message>
</context>
<context>
    <name>callboard::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>callboard::StateView</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Details kopieren</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a heading and its explanation, read aloud</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneu&amp;t versuchen</translation>
    </message>
    <message>
        <source>Not on this computer yet</source>
        <translation>Noch nicht auf diesem Computer</translation>
    </message>
    <message>
        <source>This page comes with the next connection. Everything else works.</source>
        <translation>Diese Seite kommt mit der nächsten Verbindung. Alles andere funktioniert.</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
</context>
<context>
    <name>callboard::Storage</name>
    <message>
        <source>Your waiting changes were kept by a newer version of this program. Start that version to go on.</source>
        <translation>Ihre wartenden Änderungen wurden von einer neueren Version dieses Programms aufbewahrt. Starten Sie jene Version, um fortzufahren.</translation>
    </message>
    <message>
        <source>A file of this program can&apos;t be read or written. Check the free space and the rights of its folder, then try again.</source>
        <translation>Eine Datei dieses Programms kann nicht gelesen oder geschrieben werden. Prüfen Sie den freien Speicherplatz und die Rechte des Ordners und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>callboard::StudioAccounts</name>
    <message>
        <source>That account is not signed in.</source>
        <translation>Dieses Konto ist nicht angemeldet.</translation>
    </message>
</context>
<context>
    <name>callboard::StudioButton</name>
    <message>
        <source>Studio %1</source>
        <comment>the button that opens the list of studios</comment>
        <translation>Studio %1</translation>
    </message>
    <message>
        <source>%1 – switch studio</source>
        <comment>an address</comment>
        <translation>%1 – Studio wechseln</translation>
    </message>
</context>
<context>
    <name>callboard::StudioMenu</name>
    <message>
        <source>Studios</source>
        <translation>Studios</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a person and a studio&apos;s address</comment>
        <translation>%1 bei %2</translation>
    </message>
</context>
<context>
    <name>callboard::StudioSection</name>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>Studio &amp;name</source>
        <translation>&amp;Name des Studios</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>Aus&amp;wählen…</translation>
    </message>
    <message>
        <source>Remove the billing contact</source>
        <translation>Rechnungskontakt entfernen</translation>
    </message>
    <message>
        <source>Billing contact</source>
        <translation>Rechnungskontakt</translation>
    </message>
    <message>
        <source>Gets the orders for seats by email</source>
        <translation>Bekommt die Bestellungen von Plätzen per E-Mail</translation>
    </message>
    <message>
        <source>Orders for seats are mailed to this person.</source>
        <translation>Bestellungen von Plätzen gehen per E-Mail an diese Person.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Andere Person</translation>
    </message>
</context>
<context>
    <name>callboard::StudioSidebar</name>
    <message>
        <source>Recent studios</source>
        <translation>Zuletzt verwendete Studios</translation>
    </message>
    <message>
        <source>Another studio…</source>
        <translation>Anderes Studio…</translation>
    </message>
    <message>
        <source>Try the local demo studio</source>
        <translation>Lokales Demo-Studio ausprobieren</translation>
    </message>
    <message>
        <source>Made-up crew and shots, no server</source>
        <translation>Erfundene Crew und Shots, kein Server</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Aus dieser Liste entfernen</translation>
    </message>
    <message>
        <source>You are signed in there. Sign out first.</source>
        <translation>Sie sind dort angemeldet. Melden Sie sich zuerst ab.</translation>
    </message>
</context>
<context>
    <name>callboard::StudioUrl</name>
    <message>
        <source>Enter the address of your studio.</source>
        <translation>Geben Sie die Adresse Ihres Studios ein.</translation>
    </message>
    <message>
        <source>That is not an address. It looks like callboard.lumen.studio.</source>
        <translation>Das ist keine Adresse. Eine Adresse sieht so aus: callboard.lumen.studio.</translation>
    </message>
    <message>
        <source>Only https addresses are safe for signing in. Ask your studio for its https address.</source>
        <translation>Nur https-Adressen sind zum Anmelden sicher. Fragen Sie Ihr Studio nach seiner https-Adresse.</translation>
    </message>
</context>
<context>
    <name>callboard::SyncEngine</name>
    <message>
        <source>That is another person&apos;s account. Sign in there from the sign-in page.</source>
        <translation>Das ist das Konto einer anderen Person. Melden Sie sich dort über die Anmeldeseite an.</translation>
    </message>
    <message>
        <source>The file with your waiting changes was damaged and none could be saved; it was kept as %1. Look for what the studio does not have yet, and change it again.</source>
        <translation>Die Datei mit Ihren wartenden Änderungen war beschädigt und keine ließ sich retten; sie wurde als %1 aufbewahrt. Sehen Sie nach, was das Studio noch nicht hat, und ändern Sie es noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>The file with your waiting changes was damaged. %n of them could be saved; the damaged file was kept as %1.</source>
        <translation>
            <numerusform>Die Datei mit Ihren wartenden Änderungen war beschädigt. Davon gerettet: %n; die beschädigte Datei wurde als %1 aufbewahrt.</numerusform>
            <numerusform>Die Datei mit Ihren wartenden Änderungen war beschädigt. Davon gerettet: %n; die beschädigte Datei wurde als %1 aufbewahrt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::SyncLine</name>
    <message>
        <source>Show the changes that wait (Ctrl+Shift+Y)</source>
        <translation>Wartende Änderungen anzeigen (Strg+Umschalt+Y)</translation>
    </message>
</context>
<context>
    <name>callboard::SyncPopover</name>
    <message>
        <source>Waiting changes</source>
        <translation>Wartende Änderungen</translation>
    </message>
    <message>
        <source>Everything you changed is at the studio.</source>
        <translation>Alle Ihre Änderungen sind im Studio.</translation>
    </message>
    <message>
        <source>%1 Kept on this computer. Safe to quit Callboard.</source>
        <comment>a sentence that says what is wrong</comment>
        <translation>%1 Auf diesem Computer aufbewahrt. Sie können Callboard beenden.</translation>
    </message>
    <message>
        <source>Kept on this computer. Safe to quit Callboard.</source>
        <translation>Auf diesem Computer aufbewahrt. Sie können Callboard beenden.</translation>
    </message>
    <message>
        <source>No changes waiting</source>
        <translation>Keine wartenden Änderungen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n wartende Änderung</numerusform>
            <numerusform>%n wartende Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Alle rückgängig machen</translation>
    </message>
    <message>
        <source>Everything you changed is at the studio. %1</source>
        <comment>a sentence that says what is wrong</comment>
        <translation>Alle Ihre Änderungen sind im Studio. %1</translation>
    </message>
</context>
<context>
    <name>callboard::SyncStatus</name>
    <message>
        <source>Callboard is already open for this account. Make changes in that window; here they are only shown.</source>
        <translation>Callboard ist für dieses Konto bereits geöffnet. Nehmen Sie Änderungen in jenem Fenster vor; hier werden sie nur angezeigt.</translation>
    </message>
    <message>
        <source>Some of the studio&apos;s data could not be fetched. %1</source>
        <comment>a sentence that says why</comment>
        <translation>Manche Daten des Studios konnten nicht geholt werden. %1</translation>
    </message>
</context>
<context>
    <name>callboard::SyncWords</name>
    <message>
        <source>Synced %1</source>
        <comment>a time: just now, 2 min ago, 14:18</comment>
        <translation>Synchronisiert: %1</translation>
    </message>
    <message>
        <source>Last synced %1</source>
        <comment>a time of day</comment>
        <translation>Zuletzt synchronisiert: %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Noch nicht synchronisiert</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) not saved yet</source>
        <translation>
            <numerusform>%n Eingabe ungespeichert</numerusform>
            <numerusform>%n Eingaben ungespeichert</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Alle Änderungen gespeichert</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n change(s)…</source>
        <translation>
            <numerusform>%n Änderung wird gesendet…</numerusform>
            <numerusform>%n Änderungen werden gesendet…</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n wartende Änderung</numerusform>
            <numerusform>%n wartende Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try %1</source>
        <comment>a time of day</comment>
        <translation>Nächster Versuch: %1</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n change(s) waiting</source>
        <translation>
            <numerusform>Offline · %n wartende Änderung</numerusform>
            <numerusform>Offline · %n wartende Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need a choice</source>
        <translation>
            <numerusform>%n Änderung braucht eine Entscheidung</numerusform>
            <numerusform>%n Änderungen brauchen eine Entscheidung</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signed out · %n change(s) kept</source>
        <translation>
            <numerusform>Abgemeldet · %n Änderung aufbewahrt</numerusform>
            <numerusform>Abgemeldet · %n Änderungen aufbewahrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Abgemeldet</translation>
    </message>
    <message>
        <source>Waiting for the keyring</source>
        <translation>Wartet auf den Schlüsselbund</translation>
    </message>
    <message>
        <source>Callboard needs an update</source>
        <translation>Callboard muss aktualisiert werden</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Nicht synchronisiert</translation>
    </message>
    <message numerus="yes">
        <source>Not trusted · %n change(s) kept</source>
        <translation>
            <numerusform>Nicht vertraut · %n Änderung aufbewahrt</numerusform>
            <numerusform>Nicht vertraut · %n Änderungen aufbewahrt</numerusform>
        </translation>
    </message>
    <message>
        <source>Studio not trusted</source>
        <translation>Studio nicht vertraut</translation>
    </message>
    <message>
        <source>Some data not fetched</source>
        <translation>Manche Daten fehlen</translation>
    </message>
    <message>
        <source>Some changes may be lost</source>
        <translation>Änderungen sind vielleicht verloren</translation>
    </message>
</context>
<context>
    <name>callboard::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>callboard::TokenKeeper</name>
    <message>
        <source>The session of this account is not on this computer any more. Sign in again; your changes are kept.</source>
        <translation>Die Sitzung dieses Kontos ist nicht mehr auf diesem Computer. Melden Sie sich erneut an; Ihre Änderungen bleiben erhalten.</translation>
    </message>
</context>
<context>
    <name>callboard::UserActions</name>
    <message>
        <source>The role is set in %1.</source>
        <translation>Die Rolle wird in %1 festgelegt.</translation>
    </message>
    <message>
        <source>The last administrator can&apos;t be given another role. Make somebody else an administrator first.</source>
        <translation>Der letzte Administrator kann keine andere Rolle bekommen. Machen Sie zuerst jemand anderen zum Administrator.</translation>
    </message>
    <message>
        <source>There is no pending invitation.</source>
        <translation>Es gibt keine offene Einladung.</translation>
    </message>
    <message>
        <source>The password belongs to %1.</source>
        <translation>Das Passwort wird von %1 verwaltet.</translation>
    </message>
    <message>
        <source>There is no password before the invitation is accepted.</source>
        <translation>Vor der Annahme der Einladung gibt es kein Passwort.</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>Das Konto ist deaktiviert.</translation>
    </message>
    <message>
        <source>The last administrator can&apos;t be disabled. Make somebody else an administrator first.</source>
        <translation>Der letzte Administrator kann nicht deaktiviert werden. Machen Sie zuerst jemand anderen zum Administrator.</translation>
    </message>
    <message>
        <source>The account is disabled already.</source>
        <translation>Das Konto ist bereits deaktiviert.</translation>
    </message>
    <message>
        <source>The account is not disabled.</source>
        <translation>Das Konto ist nicht deaktiviert.</translation>
    </message>
    <message>
        <source>The last administrator can&apos;t be deleted. Make somebody else an administrator first.</source>
        <translation>Der letzte Administrator kann nicht gelöscht werden. Machen Sie zuerst jemand anderen zum Administrator.</translation>
    </message>
    <message>
        <source>Changing the role of user %1 of %2…</source>
        <translation>Rolle von Benutzer %1 von %2 wird geändert…</translation>
    </message>
    <message>
        <source>Sending invitation %1 of %2…</source>
        <translation>Einladung %1 von %2 wird gesendet…</translation>
    </message>
    <message>
        <source>Revoking invitation %1 of %2…</source>
        <translation>Einladung %1 von %2 wird widerrufen…</translation>
    </message>
    <message>
        <source>Sending password reset link %1 of %2…</source>
        <translation>Link zum Zurücksetzen des Passworts %1 von %2 wird gesendet…</translation>
    </message>
    <message>
        <source>Disabling user %1 of %2…</source>
        <translation>Benutzer %1 von %2 wird deaktiviert…</translation>
    </message>
    <message>
        <source>Enabling user %1 of %2…</source>
        <translation>Benutzer %1 von %2 wird aktiviert…</translation>
    </message>
    <message>
        <source>Deleting user %1 of %2…</source>
        <translation>Benutzer %1 von %2 wird gelöscht…</translation>
    </message>
    <message>
        <source>%1 now has the role %2.</source>
        <translation>%1 hat jetzt die Rolle %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n users now have the role %1.</source>
        <translation>
            <numerusform>%n Benutzer hat jetzt die Rolle %1.</numerusform>
            <numerusform>%n Benutzer haben jetzt die Rolle %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The invitation was sent to %1 again.</source>
        <translation>Die Einladung wurde erneut an %1 gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitations were sent again.</source>
        <translation>
            <numerusform>%n Einladung wurde erneut gesendet.</numerusform>
            <numerusform>%n Einladungen wurden erneut gesendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The invitation of %1 is revoked.</source>
        <translation>Die Einladung an %1 ist widerrufen.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitations are revoked.</source>
        <translation>
            <numerusform>%n Einladung ist widerrufen.</numerusform>
            <numerusform>%n Einladungen sind widerrufen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gets a link by mail to set a new password.</source>
        <translation>%1 bekommt per E-Mail einen Link, um ein neues Passwort festzulegen.</translation>
    </message>
    <message numerus="yes">
        <source>%n users get a link by mail to set a new password.</source>
        <translation>
            <numerusform>%n Benutzer bekommt per E-Mail einen Link, um ein neues Passwort festzulegen.</numerusform>
            <numerusform>%n Benutzer bekommen per E-Mail einen Link, um ein neues Passwort festzulegen.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is disabled.</source>
        <translation>%1 ist deaktiviert.</translation>
    </message>
    <message numerus="yes">
        <source>%n users are disabled.</source>
        <translation>
            <numerusform>%n Benutzer ist deaktiviert.</numerusform>
            <numerusform>%n Benutzer sind deaktiviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation>%1 ist aktiviert.</translation>
    </message>
    <message numerus="yes">
        <source>%n users are enabled.</source>
        <translation>
            <numerusform>%n Benutzer ist aktiviert.</numerusform>
            <numerusform>%n Benutzer sind aktiviert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1 ist gelöscht.</translation>
    </message>
    <message numerus="yes">
        <source>%n users are deleted.</source>
        <translation>
            <numerusform>%n Benutzer ist gelöscht.</numerusform>
            <numerusform>%n Benutzer sind gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n users could not be given the role %2.</source>
        <translation>
            <numerusform>Bei %1 von %n Benutzer ließ sich die Rolle %2 nicht festlegen.</numerusform>
            <numerusform>Bei %1 von %n Benutzern ließ sich die Rolle %2 nicht festlegen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n invitations could not be sent.</source>
        <translation>
            <numerusform>Bei %1 von %n Einladung hat das Senden nicht geklappt.</numerusform>
            <numerusform>Bei %1 von %n Einladungen hat das Senden nicht geklappt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n invitations could not be revoked.</source>
        <translation>
            <numerusform>Bei %1 von %n Einladung hat das Widerrufen nicht geklappt.</numerusform>
            <numerusform>Bei %1 von %n Einladungen hat das Widerrufen nicht geklappt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n password reset links could not be sent.</source>
        <translation>
            <numerusform>Bei %1 von %n Link zum Zurücksetzen des Passworts hat das Senden nicht geklappt.</numerusform>
            <numerusform>Bei %1 von %n Links zum Zurücksetzen des Passworts hat das Senden nicht geklappt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n users could not be disabled.</source>
        <translation>
            <numerusform>Bei %1 von %n Benutzer hat das Deaktivieren nicht geklappt.</numerusform>
            <numerusform>Bei %1 von %n Benutzern hat das Deaktivieren nicht geklappt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n users could not be enabled.</source>
        <translation>
            <numerusform>Bei %1 von %n Benutzer hat das Aktivieren nicht geklappt.</numerusform>
            <numerusform>Bei %1 von %n Benutzern hat das Aktivieren nicht geklappt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n users could not be deleted.</source>
        <translation>
            <numerusform>Bei %1 von %n Benutzer hat das Löschen nicht geklappt.</numerusform>
            <numerusform>Bei %1 von %n Benutzern hat das Löschen nicht geklappt.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::UserColumns</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Sortieren nach</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>S&amp;palten</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>Spalten &amp;zurücksetzen</translation>
    </message>
</context>
<context>
    <name>callboard::UserCommands</name>
    <message>
        <source>Another change is under way.</source>
        <translation>Eine andere Änderung läuft noch.</translation>
    </message>
    <message>
        <source>Disable user accounts</source>
        <translation>Benutzerkonten deaktivieren</translation>
    </message>
    <message>
        <source>Disable your own account?</source>
        <translation>Ihr eigenes Konto deaktivieren?</translation>
    </message>
    <message numerus="yes">
        <source>Disable %n users?</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n Benutzer deaktivieren?</numerusform>
            <numerusform>%n Benutzer deaktivieren?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are signed out everywhere at once and can&apos;t sign in. Their seats are free. You can enable them again.</source>
        <comment>disabled users</comment>
        <translation>Diese Benutzer werden sofort überall abgemeldet und können sich nicht mehr anmelden. Die Plätze werden frei. Sie können die Konten wieder aktivieren.</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Deaktivieren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Disable %n users</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n Benutzer &amp;deaktivieren</numerusform>
            <numerusform>%n Benutzer &amp;deaktivieren</numerusform>
        </translation>
    </message>
    <message>
        <source>You are one of them: you are signed out at once, and only another administrator can let you in again.</source>
        <translation>Das betrifft auch Sie selbst: Sie werden sofort abgemeldet und nur ein anderer Administrator kann Sie wieder einlassen.</translation>
    </message>
    <message>
        <source>Send password reset link</source>
        <translation>Link zum Zurücksetzen des Passworts senden</translation>
    </message>
    <message>
        <source>Send a password reset link to %1?</source>
        <translation>Link zum Zurücksetzen des Passworts an %1 senden?</translation>
    </message>
    <message numerus="yes">
        <source>Send password reset links to %n users?</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Link zum Zurücksetzen des Passworts an %n Benutzer senden?</numerusform>
            <numerusform>Links zum Zurücksetzen des Passworts an %n Benutzer senden?</numerusform>
        </translation>
    </message>
    <message>
        <source>It comes by mail, works once, and expires. The password stays as it is until the link is used.</source>
        <translation>Er kommt per E-Mail, gilt einmal und läuft ab. Das Passwort bleibt, wie es ist, bis der Link verwendet wird.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Senden</translation>
    </message>
    <message>
        <source>Revoke invitation</source>
        <translation>Einladung widerrufen</translation>
    </message>
    <message>
        <source>Revoke the invitation of %1?</source>
        <translation>Einladung an %1 widerrufen?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n invitations?</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n Einladung widerrufen?</numerusform>
            <numerusform>%n Einladungen widerrufen?</numerusform>
        </translation>
    </message>
    <message>
        <source>The link in the mail stops working and the seat is free. You can invite the address again.</source>
        <translation>Der Link in der E-Mail gilt nicht mehr und der Platz wird frei. Sie können die Adresse erneut einladen.</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Widerrufen</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Rolle ändern</translation>
    </message>
    <message>
        <source>Give up being an administrator?</source>
        <translation>Die Rolle als Administrator abgeben?</translation>
    </message>
    <message>
        <source>You lose the pages for administrators at once, and only another administrator can give them back.</source>
        <translation>Sie verlieren sofort die Seiten der Administration und nur ein anderer Administrator kann sie Ihnen zurückgeben.</translation>
    </message>
    <message>
        <source>&amp;Change role</source>
        <translation>&amp;Rolle ändern</translation>
    </message>
    <message>
        <source>&amp;View profile</source>
        <translation>&amp;Profil ansehen</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Make &amp;administrator</source>
        <translation>Zum Ad&amp;ministrator machen</translation>
    </message>
    <message>
        <source>Send password reset &amp;link…</source>
        <translation>&amp;Link zum Zurücksetzen des Passworts senden…</translation>
    </message>
    <message>
        <source>Resend &amp;invitation</source>
        <translation>&amp;Einladung erneut senden</translation>
    </message>
    <message>
        <source>Resend &amp;invitations</source>
        <translation>&amp;Einladungen erneut senden</translation>
    </message>
    <message>
        <source>&amp;Revoke invitation…</source>
        <translation>Einladung &amp;widerrufen…</translation>
    </message>
    <message>
        <source>&amp;Revoke invitations…</source>
        <translation>Einladungen &amp;widerrufen…</translation>
    </message>
    <message>
        <source>&amp;Disable user account</source>
        <translation>Benutzerkonto &amp;deaktivieren</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Disable %n accounts…</source>
        <translation>
            <numerusform>%n Konto &amp;deaktivieren…</numerusform>
            <numerusform>%n Konten &amp;deaktivieren…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Enable user account</source>
        <translation>Benutzerkonto akti&amp;vieren</translation>
    </message>
    <message>
        <source>&amp;Enable accounts</source>
        <translation>Konten akti&amp;vieren</translation>
    </message>
    <message>
        <source>Dele&amp;te…</source>
        <translation>Lösc&amp;hen…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
</context>
<context>
    <name>callboard::UserDelegate</name>
    <message>
        <source>(you)</source>
        <comment>beside one&apos;s own name in a list</comment>
        <translation>(Sie)</translation>
    </message>
</context>
<context>
    <name>callboard::UserHeader</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
</context>
<context>
    <name>callboard::UserHistory</name>
    <message>
        <source>Asking the studio…</source>
        <translation>Das Studio wird gefragt…</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Es wurde noch nichts geändert.</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>what, who, when</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
</context>
<context>
    <name>callboard::UserListModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>Zuletzt aktiv</translation>
    </message>
</context>
<context>
    <name>callboard::UserProfileDialog</name>
    <message>
        <source>Password in this studio</source>
        <translation>Passwort in diesem Studio</translation>
    </message>
    <message>
        <source>Signs in through %1</source>
        <translation>Anmeldung über %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>A&amp;ktionen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Copy the email address</source>
        <translation>E-Mail-Adresse kopieren</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>Adresse kopiert.</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Vorname</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Nachname</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-Mail</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rolle</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>Ab&amp;teilung</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Letzte Änderungen</translation>
    </message>
    <message>
        <source>Facts and recent changes</source>
        <translation>Angaben und letzte Änderungen</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>role and department, or address</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>when, by whom</comment>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>Zuletzt aktiv</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Set in %1</source>
        <translation>Wird in %1 festgelegt</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>Der letzte Administrator</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>The studio is asked</source>
        <translation>Das Studio wird gefragt</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Es ist nichts geändert</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>Ben&amp;utzername</translation>
    </message>
</context>
<context>
    <name>callboard::UserTable</name>
    <message>
        <source>Users</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
</context>
<context>
    <name>callboard::UserTexts</name>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Manager</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisor</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artist</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Dienstleister</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: old value → new value</comment>
        <translation>%1: %2 → %3</translation>
    </message>
</context>
<context>
    <name>callboard::UserTimes</name>
    <message>
        <source>Invitation expired</source>
        <translation>Einladung abgelaufen</translation>
    </message>
    <message>
        <source>Invited %1</source>
        <comment>when: 2 days ago</comment>
        <translation>Eingeladen %1</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>The invitation expired: %1</source>
        <translation>Einladung abgelaufen: %1</translation>
    </message>
    <message>
        <source>Invited: %1</source>
        <translation>Eingeladen: %1</translation>
    </message>
    <message>
        <source>Has not signed in yet</source>
        <translation>Noch nie angemeldet</translation>
    </message>
    <message>
        <source>Last active: %1</source>
        <translation>Zuletzt aktiv: %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
</context>
<context>
    <name>callboard::UsersBar</name>
    <message>
        <source>&amp;Add user</source>
        <translation>Benutzer &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Name, email or department</source>
        <translation>Name, E-Mail oder Abteilung</translation>
    </message>
    <message>
        <source>&amp;Buy more seats</source>
        <translation>Weitere Plätze &amp;kaufen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Search users by name, email or department</source>
        <translation>Benutzer nach Name, E-Mail oder Abteilung suchen</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %n seats used · </source>
        <comment>space and dot before what is left</comment>
        <translation>
            <numerusform>%L1 von %n Platz belegt · </numerusform>
            <numerusform>%L1 von %n Plätzen belegt · </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>seats</comment>
        <translation>
            <numerusform>%n übrig</numerusform>
            <numerusform>%n übrig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %n seats used</source>
        <translation>
            <numerusform>%L1 von %n Platz belegt</numerusform>
            <numerusform>%L1 von %n Plätzen belegt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::UsersPage</name>
    <message>
        <source>Arrow keys move · Space selects · Enter opens the profile · Shift F10 opens the menu</source>
        <translation>Pfeiltasten bewegen · Leertaste wählt aus · Enter öffnet das Profil · Umschalt F10 öffnet das Menü</translation>
    </message>
    <message>
        <source>Nobody is in these filters</source>
        <translation>Zu diesen Filtern gibt es niemanden</translation>
    </message>
    <message>
        <source>Nobody found for “%1”</source>
        <translation>Niemand gefunden für „%1“</translation>
    </message>
    <message>
        <source>Other states or roles may have somebody.</source>
        <translation>Vielleicht gibt es jemanden mit einem anderen Status oder einer anderen Rolle.</translation>
    </message>
    <message>
        <source>Clear &amp;filters</source>
        <translation>Filter &amp;zurücksetzen</translation>
    </message>
    <message>
        <source>The users could not be loaded</source>
        <translation>Die Benutzer konnten nicht geladen werden</translation>
    </message>
    <message>
        <source>Fetching was stopped</source>
        <translation>Das Holen wurde angehalten</translation>
    </message>
    <message>
        <source>Resume it below to see the studio&apos;s users.</source>
        <translation>Setzen Sie es unten fort, um die Benutzer des Studios zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>users</comment>
        <translation>
            <numerusform>%Ln ausgewählt</numerusform>
            <numerusform>%Ln ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Sto&amp;ppen</translation>
    </message>
    <message>
        <source>%L1 of %L2 users are here.</source>
        <translation>%L1 von %L2 Benutzern sind hier.</translation>
    </message>
    <message>
        <source>%L1 users are here.</source>
        <translation>%L1 Benutzer sind hier.</translation>
    </message>
    <message>
        <source>Fetching the users for the first time. %1</source>
        <comment>how many are here</comment>
        <translation>Die Benutzer werden zum ersten Mal geholt. %1</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Fetching is stopped. %1</source>
        <comment>how many are here</comment>
        <translation>Das Holen ist angehalten. %1</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Fort&amp;setzen</translation>
    </message>
    <message>
        <source>Not all users are here. %1</source>
        <comment>why</comment>
        <translation>Nicht alle Benutzer sind hier. %1</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Erneu&amp;t versuchen</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) bought. The order is %1.</source>
        <translation>
            <numerusform>%n Platz gekauft. Die Bestellung ist %1.</numerusform>
            <numerusform>%n Plätze gekauft. Die Bestellung ist %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren…</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) imported.</source>
        <translation>
            <numerusform>%n Benutzer importiert.</numerusform>
            <numerusform>%n Benutzer importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message>
        <source>The search looks at names, addresses, usernames and departments, within the filters.</source>
        <translation>Die Suche betrachtet Namen, Adressen, Benutzernamen und Abteilungen innerhalb der Filter.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
</context>
<context>
    <name>callboard::Validation</name>
    <message>
        <source>Enter a name. It can&apos;t be empty.</source>
        <translation>Geben Sie einen Namen ein. Er darf nicht leer sein.</translation>
    </message>
    <message>
        <source>That is too long. Use at most %1 characters.</source>
        <translation>Das ist zu lang. Verwenden Sie höchstens %1 Zeichen.</translation>
    </message>
    <message>
        <source>That has characters that can&apos;t be seen. Type it anew.</source>
        <translation>Das enthält unsichtbare Zeichen. Geben Sie es neu ein.</translation>
    </message>
    <message>
        <source>Enter an email address.</source>
        <translation>Geben Sie eine E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>That is not an email address. It looks like mia@lumen.studio.</source>
        <translation>Das ist keine E-Mail-Adresse. Eine E-Mail-Adresse sieht so aus: mia@lumen.studio.</translation>
    </message>
    <message>
        <source>%1 has no ending such as .studio. Correct it.</source>
        <translation>%1 hat keine Endung wie .studio. Korrigieren Sie das.</translation>
    </message>
    <message>
        <source>That time zone is not known. Choose one from the list.</source>
        <translation>Diese Zeitzone ist nicht bekannt. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>That language is not known. Choose one from the list.</source>
        <translation>Diese Sprache ist nicht bekannt. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
        <source>Use %1 characters or more.</source>
        <translation>Verwenden Sie mindestens %1 Zeichen.</translation>
    </message>
    <message>
        <source>Use at most %1 characters.</source>
        <translation>Verwenden Sie höchstens %1 Zeichen.</translation>
    </message>
</context>
<context>
    <name>callboard::WaitingChangeRow</name>
    <message>
        <source>Account · %1</source>
        <comment>the page, and a time of day</comment>
        <translation>Konto · %1</translation>
    </message>
    <message>
        <source>Changed in two places</source>
        <translation>An zwei Stellen geändert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a verb and what it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Entscheiden…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>callboard::WhyNotOnline</name>
    <message>
        <source>Can only be changed online</source>
        <translation>Nur online änderbar</translation>
    </message>
    <message>
        <source>Can only be changed after signing in again</source>
        <translation>Erst nach erneutem Anmelden änderbar</translation>
    </message>
    <message>
        <source>Can only be changed when the keychain is open</source>
        <translation>Nur bei geöffnetem Schlüsselbund änderbar</translation>
    </message>
    <message>
        <source>Can only be changed after an update of Callboard</source>
        <translation>Erst nach einer Aktualisierung von Callboard änderbar</translation>
    </message>
    <message>
        <source>Can only be changed when the studio&apos;s certificate is trusted</source>
        <translation>Erst änderbar, wenn dem Zertifikat des Studios vertraut wird</translation>
    </message>
</context>
</TS>
