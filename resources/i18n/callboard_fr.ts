<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en_GB">
<context>
    <name>callboard::AccountDialogs</name>
    <message>
        <source>Sign in to %1 again</source>
        <translation>Se reconnecter à %1</translation>
    </message>
    <message>
        <source>The session of %1 has ended. Your changes are kept on this computer and are sent after signing in.</source>
        <translation>La session a pris fin pour %1. Vos modifications sont conservées sur cet ordinateur et seront envoyées après la connexion.</translation>
    </message>
    <message>
        <source>Sign in to %1 for this session</source>
        <translation>Se connecter à %1 pour cette session</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be read, so Callboard needs your password once. The session ends when you quit; your changes stay on this computer.</source>
        <translation>Le trousseau est illisible, Callboard a donc besoin une fois de votre mot de passe. La session prend fin quand vous quittez&#x202f;; vos modifications restent sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Callboard</source>
        <translation>Callboard</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>Cela n’a pas fonctionné</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>callboard::AccountIdentity</name>
    <message>
        <source>Callboard on %1</source>
        <translation>Callboard sur %1</translation>
    </message>
</context>
<context>
    <name>callboard::AccountPage</name>
    <message>
        <source>Password changed. You are signed out everywhere else.</source>
        <translation>Mot de passe changé. Vos sessions ailleurs sont fermées.</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard in a minute.</source>
        <translation>Clé copiée. Elle quitte le presse-papiers dans une minute.</translation>
    </message>
    <message>
        <source>Your account could not be loaded</source>
        <translation>Votre compte n’a pas pu être chargé</translation>
    </message>
</context>
<context>
    <name>callboard::AddUsersDialog</name>
    <message>
        <source>%1 is already invited.</source>
        <translation>Une invitation pour %1 existe déjà.</translation>
    </message>
    <message>
        <source>%1 is already a member.</source>
        <translation>%1 est déjà membre.</translation>
    </message>
    <message>
        <source>The studio does not take %1 for an address.</source>
        <translation>Le studio ne reconnaît pas %1 comme une adresse.</translation>
    </message>
    <message>
        <source>The studio does not allow the domain of %1.</source>
        <translation>Le studio n’autorise pas le domaine de l’adresse %1.</translation>
    </message>
    <message>
        <source>Add users</source>
        <translation>Ajouter des utilisateurs</translation>
    </message>
    <message>
        <source>&amp;Buy more seats…</source>
        <translation>Ac&amp;heter plus de licences…</translation>
    </message>
    <message>
        <source>&amp;Email addresses</source>
        <translation>Adresses &amp;e-mail</translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation>Adresses e-mail</translation>
    </message>
    <message>
        <source>Paste a list: commas, spaces or one a line</source>
        <translation>Collez une liste&#x202f;: virgules, espaces ou une par ligne</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Choose later</source>
        <translation>Choisir plus tard</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Département</translation>
    </message>
    <message>
        <source>Enter an address first</source>
        <translation>Saisissez d’abord une adresse</translation>
    </message>
    <message>
        <source>There are not enough seats</source>
        <translation>Il n’y a pas assez de licences</translation>
    </message>
    <message numerus="yes">
        <source>%n will be used</source>
        <comment>seats</comment>
        <translation>
            <numerusform>%n sera utilisée</numerusform>
            <numerusform>%n seront utilisées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 left, %n needed</source>
        <comment>seats</comment>
        <translation>
            <numerusform>Restantes&#x202f;: %L1, nécessaire&#x202f;: %n</numerusform>
            <numerusform>Restantes&#x202f;: %L1, nécessaires&#x202f;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 left, %n will be used</source>
        <comment>seats</comment>
        <translation>
            <numerusform>Restantes&#x202f;: %L1, à utiliser&#x202f;: %n</numerusform>
            <numerusform>Restantes&#x202f;: %L1, à utiliser&#x202f;: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invitations are valid for %n day(s).</source>
        <translation>
            <numerusform>Les invitations sont valables %n jour.</numerusform>
            <numerusform>Les invitations sont valables %n jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitations are being sent</source>
        <translation>Envoi des invitations en cours</translation>
    </message>
    <message>
        <source>Sending %L1 of %L2…</source>
        <translation>Envoi de %L1 sur %L2…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n invitation(s)</source>
        <translation>
            <numerusform>En&amp;voyer %n invitation</numerusform>
            <numerusform>En&amp;voyer %n invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) sent.</source>
        <translation>
            <numerusform>%n invitation envoyée.</numerusform>
            <numerusform>%n invitations envoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left here has to be corrected first.</source>
        <translation>Ce qui reste ici doit d’abord être corrigé.</translation>
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
        <translation>Studios connus</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Joignable</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>Injoignable</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>Non approuvé</translation>
    </message>
</context>
<context>
    <name>callboard::AddressListModel</name>
    <message>
        <source>%1 Correct it or remove it.</source>
        <comment>what is wrong, as a sentence</comment>
        <translation>%1 Corrigez-la ou retirez-la.</translation>
    </message>
    <message>
        <source>%1 is in the list twice and will be invited once.</source>
        <translation>%1 figure deux fois dans la liste&#x202f;; une seule invitation sera envoyée.</translation>
    </message>
    <message>
        <source>%1 is already invited and will be left out.</source>
        <translation>Une invitation pour %1 existe déjà&#x202f;; l’adresse sera ignorée.</translation>
    </message>
    <message>
        <source>%1 is a disabled user and will be left out. Enable the account instead.</source>
        <translation>%1 est l’adresse d’un utilisateur désactivé et sera ignorée. Réactivez plutôt le compte.</translation>
    </message>
    <message>
        <source>%1 is already a member and will be left out.</source>
        <translation>%1 est déjà membre&#x202f;; l’adresse sera ignorée.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be invited: the studio allows only %2. Remove it, or allow %3 in Studio settings.</source>
        <translation>%1 ne peut pas être invité&#x202f;: le studio n’autorise que %2. Retirez l’adresse ou autorisez %3 dans Réglages du studio.</translation>
    </message>
    <message>
        <source>And %1 more like these.</source>
        <translation>Et %1 autres du même genre.</translation>
    </message>
</context>
<context>
    <name>callboard::Addresses</name>
    <message>
        <source>%1 has nothing before the @.</source>
        <translation>%1 n’a rien avant le @.</translation>
    </message>
    <message>
        <source>%1 has quotation marks, which the studio can&apos;t deliver to.</source>
        <translation>%1 contient des guillemets, le studio ne peut pas y envoyer de message.</translation>
    </message>
    <message>
        <source>%1 has a dot too many before the @.</source>
        <translation>%1 a un point de trop avant le @.</translation>
    </message>
    <message>
        <source>%1 is too long before the @. At most 64 characters can be there.</source>
        <translation>%1 est trop longue avant le @. 64 caractères au plus peuvent s’y trouver.</translation>
    </message>
    <message>
        <source>%1 has a character that can&apos;t be before the @: %2</source>
        <translation>%1 contient un caractère interdit avant le @&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 has nothing after the @.</source>
        <translation>%1 n’a rien après le @.</translation>
    </message>
    <message>
        <source>%1 has no ending such as .studio.</source>
        <translation>%1 n’a pas de terminaison comme .studio.</translation>
    </message>
    <message>
        <source>%1 has a dot too many after the @.</source>
        <translation>%1 a un point de trop après le @.</translation>
    </message>
    <message>
        <source>%1 has a number for an ending. It should be one such as .studio.</source>
        <translation>%1 a un nombre pour terminaison. Il en faut une comme .studio.</translation>
    </message>
    <message>
        <source>%1 has no @. An address looks like mia@lumen.studio.</source>
        <translation>%1 n’a pas de @. Exemple d’adresse&#x202f;: mia@lumen.studio.</translation>
    </message>
    <message>
        <source>%1 has more than one @.</source>
        <translation>%1 a plus d’un @.</translation>
    </message>
    <message>
        <source>%1 has a space in it.</source>
        <translation>%1 contient une espace.</translation>
    </message>
    <message>
        <source>%1 is too long. An address has at most %2 characters.</source>
        <translation>%1 est trop longue. Une adresse compte %2 caractères au plus.</translation>
    </message>
    <message>
        <source>%1 is not at a domain that can exist.</source>
        <translation>%1 n’est pas sur un domaine possible.</translation>
    </message>
</context>
<context>
    <name>callboard::AdministrationActions</name>
    <message>
        <source>This studio can&apos;t be administrated from here.</source>
        <translation>Ce studio ne peut pas être administré d’ici.</translation>
    </message>
</context>
<context>
    <name>callboard::AdministrationPages</name>
    <message>
        <source>Seats</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>buy licences invitations purchases orders price</source>
        <translation>acheter licences invitations achats commandes prix</translation>
    </message>
    <message>
        <source>Studio settings</source>
        <translation>Réglages du studio</translation>
    </message>
    <message>
        <source>password policy sessions email domains billing contact layout</source>
        <translation>mot de passe règles sessions e-mail domaines facturation contact disposition</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>history changes who did what security</source>
        <translation>historique modifications qui a fait quoi sécurité</translation>
    </message>
</context>
<context>
    <name>callboard::ApiKeySection</name>
    <message>
        <source>Personal API key</source>
        <translation>Clé API personnelle</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Affic&amp;her</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Cop&amp;ier</translation>
    </message>
    <message>
        <source>Re&amp;generate…</source>
        <translation>Ré&amp;générer…</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>C&amp;lé</translation>
    </message>
    <message>
        <source>Scripts with this key act as you</source>
        <translation>Les scripts qui utilisent cette clé agissent en votre nom</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Mas&amp;quer</translation>
    </message>
    <message>
        <source>A new key is being made</source>
        <translation>Une nouvelle clé est en cours de création</translation>
    </message>
    <message>
        <source>&amp;Generate…</source>
        <translation>&amp;Générer…</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>Pas encore de clé</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>Jamais utilisée</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <comment>when</comment>
        <translation>Dernière utilisation&#x202f;: %1</translation>
    </message>
    <message>
        <source>Last used %1 on %2</source>
        <comment>when, where</comment>
        <translation>Dernière utilisation&#x202f;: %1, sur %2</translation>
    </message>
    <message>
        <source>There is no key yet</source>
        <translation>Il n’y a pas encore de clé</translation>
    </message>
    <message>
        <source>This key was made elsewhere. Only its end is known here</source>
        <translation>Cette clé a été créée ailleurs. Seule sa fin est connue ici</translation>
    </message>
    <message>
        <source>Make a new API key?</source>
        <translation>Créer une nouvelle clé API&#x202f;?</translation>
    </message>
    <message>
        <source>The present key stops working at once. Scripts that use it need the new one.</source>
        <translation>La clé actuelle cesse aussitôt de fonctionner. Les scripts qui l’utilisent auront besoin de la nouvelle.</translation>
    </message>
    <message>
        <source>&amp;Regenerate</source>
        <translation>&amp;Régénérer</translation>
    </message>
</context>
<context>
    <name>callboard::Application</name>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>profile picture password email language time zone key devices</source>
        <comment>words that find the page</comment>
        <translation>photo de profil mot de passe e-mail langue fuseau horaire clé api appareils sessions</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>people invite role disable delete seats department</source>
        <comment>words that find the page</comment>
        <translation>personnes inviter rôle désactiver supprimer licences département</translation>
    </message>
</context>
<context>
    <name>callboard::AttentionList</name>
    <message>
        <source>Callboard needs an update</source>
        <translation>Callboard doit être mis à jour</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Reconnectez-vous</translation>
    </message>
    <message>
        <source>Your session has ended. Changes are kept on this computer.</source>
        <translation>Votre session a pris fin. Les modifications sont conservées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation>Le trousseau ne répond pas</translation>
    </message>
    <message>
        <source>Your session is kept there.</source>
        <translation>Votre session y est conservée.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need a choice</source>
        <translation>
            <numerusform>%n modification attend votre choix</numerusform>
            <numerusform>%n modifications attendent votre choix</numerusform>
        </translation>
    </message>
    <message>
        <source>Your profile was changed in two places.</source>
        <translation>Votre profil a été modifié à deux endroits.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message numerus="yes">
        <source>The studio refused %n change(s)</source>
        <translation>
            <numerusform>Le studio a refusé %n modification</numerusform>
            <numerusform>Le studio a refusé %n modifications</numerusform>
        </translation>
    </message>
    <message>
        <source>Send them again or undo them.</source>
        <translation>Renvoyez-les ou annulez-les.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Confirm your new address</source>
        <translation>Confirmez votre nouvelle adresse</translation>
    </message>
    <message>
        <source>A mail with a link went to %1.</source>
        <comment>an email address</comment>
        <translation>Un message avec un lien a été envoyé à %1.</translation>
    </message>
    <message>
        <source>This Callboard and the studio do not understand each other. Update Callboard; your copy stays readable.</source>
        <translation>Ce Callboard et le studio ne se comprennent pas. Mettez Callboard à jour&#x202f;; votre copie reste lisible.</translation>
    </message>
    <message numerus="yes">
        <source>Your session has ended. Sign in again to send %n change(s).</source>
        <translation>
            <numerusform>Votre session a pris fin. Reconnectez-vous pour envoyer %n modification.</numerusform>
            <numerusform>Votre session a pris fin. Reconnectez-vous pour envoyer %n modifications.</numerusform>
        </translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>Votre session a pris fin. Reconnectez-vous pour continuer.</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer. Changes are kept here until it does.</source>
        <translation>Le trousseau de cet ordinateur ne répond pas. D’ici là, les modifications sont conservées ici.</translation>
    </message>
    <message>
        <source>Unlock and try again</source>
        <translation>Déverrouiller et réessayer</translation>
    </message>
    <message>
        <source>Use this session only</source>
        <translation>Pour cette session seulement</translation>
    </message>
    <message>
        <source>The studio&apos;s certificate has changed</source>
        <translation>Le certificat du studio a changé</translation>
    </message>
    <message>
        <source>The studio&apos;s certificate is not trusted</source>
        <translation>Le certificat du studio n’est pas approuvé</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>Afficher…</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>Afficher le certificat…</translation>
    </message>
</context>
<context>
    <name>callboard::AuditEntryDialog</name>
    <message>
        <source>Entry of the audit log</source>
        <translation>Entrée du journal d’audit</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>callboard::AuditFilterBar</name>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>Rechercher des noms</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>Toutes les actions</translation>
    </message>
    <message>
        <source>Audit log of a person</source>
        <translation>Journal d’audit d’une personne</translation>
    </message>
    <message>
        <source>What was done to this person&apos;s account.</source>
        <translation>Ce qui a été fait sur le compte de cette personne.</translation>
    </message>
    <message>
        <source>&amp;Actions: all</source>
        <translation>&amp;Actions&#x202f;: toutes</translation>
    </message>
    <message>
        <source>&amp;Actions: %1</source>
        <comment>the only one</comment>
        <translation>&amp;Actions&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Actions: %n</source>
        <comment>how many</comment>
        <translation>
            <numerusform>&amp;Actions&#x202f;: %n</numerusform>
            <numerusform>&amp;Actions&#x202f;: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Person: %1</source>
        <translation>&amp;Personne&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Person: any</source>
        <translation>&amp;Personne&#x202f;: toutes</translation>
    </message>
</context>
<context>
    <name>callboard::AuditLogPage</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Journal d’audit</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rée&amp;ssayer</translation>
    </message>
    <message>
        <source>The studio is asked</source>
        <translation>Demande au studio en cours</translation>
    </message>
    <message>
        <source>Fetching entries…</source>
        <translation>Récupération des entrées…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, the oldest last</source>
        <translation>
            <numerusform>%n entrée, la plus ancienne en dernier</numerusform>
            <numerusform>%n entrées, la plus ancienne en dernier</numerusform>
        </translation>
    </message>
    <message>
        <source>Older entries come as you scroll</source>
        <translation>Les entrées plus anciennes arrivent à mesure que vous faites défiler</translation>
    </message>
    <message>
        <source>The audit log could not be loaded</source>
        <translation>Le journal d’audit n’a pas pu être chargé</translation>
    </message>
    <message>
        <source>The audit log is at the studio</source>
        <translation>Le journal d’audit est au studio</translation>
    </message>
    <message>
        <source>It is not kept on this computer and comes with the next connection.</source>
        <translation>Il n’est pas conservé sur cet ordinateur et arrivera à la prochaine connexion.</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <translation>Rien n’a encore été consigné</translation>
    </message>
    <message>
        <source>Invitations, changes of users, seats and settings are listed here.</source>
        <translation>Les invitations et les modifications des utilisateurs, des licences et des réglages s’affichent ici.</translation>
    </message>
    <message>
        <source>No entry matches the filter</source>
        <translation>Aucune entrée ne correspond au filtre</translation>
    </message>
    <message>
        <source>Other names, actions or times may have some.</source>
        <translation>D’autres noms, actions ou périodes peuvent en donner.</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Effacer les filtres</translation>
    </message>
    <message>
        <source>Export audit log</source>
        <translation>Exporter le journal d’audit</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Audit log exported to %1.</source>
        <translation>Journal d’audit exporté vers %1.</translation>
    </message>
</context>
<context>
    <name>callboard::AuditModel</name>
    <message>
        <source>Invited</source>
        <translation>Invitation envoyée</translation>
    </message>
    <message>
        <source>Invitation sent again</source>
        <translation>Invitation renvoyée</translation>
    </message>
    <message>
        <source>Invitation revoked</source>
        <translation>Invitation révoquée</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation>Invitation acceptée</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>Utilisateur modifié</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>Compte désactivé</translation>
    </message>
    <message>
        <source>Account enabled</source>
        <translation>Compte réactivé</translation>
    </message>
    <message>
        <source>User deleted</source>
        <translation>Utilisateur supprimé</translation>
    </message>
    <message>
        <source>Password reset link sent</source>
        <translation>Lien de réinitialisation du mot de passe envoyé</translation>
    </message>
    <message>
        <source>Users imported</source>
        <translation>Utilisateurs importés</translation>
    </message>
    <message>
        <source>Users exported</source>
        <translation>Utilisateurs exportés</translation>
    </message>
    <message>
        <source>Seats bought</source>
        <translation>Licences achetées</translation>
    </message>
    <message>
        <source>Studio settings changed</source>
        <translation>Réglages du studio modifiés</translation>
    </message>
    <message>
        <source>Audit log exported</source>
        <translation>Journal d’audit exporté</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>Demande refusée</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between changes in a list</comment>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>Bought %n seats</source>
        <translation>
            <numerusform>Achat de %n licence</numerusform>
            <numerusform>Achat de %n licences</numerusform>
        </translation>
    </message>
    <message>
        <source>Invited as %1</source>
        <translation>Invitation avec le rôle %1</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Refusé&#x202f;: %1</translation>
    </message>
    <message>
        <source>The studio server</source>
        <translation>Le serveur du studio</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Depuis</translation>
    </message>
    <message>
        <source>Seats in all</source>
        <translation>Licences au total</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>Numéro de commande</translation>
    </message>
    <message>
        <source>Price of a seat a month</source>
        <translation>Prix par licence et par mois</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>People invited</source>
        <translation>Personnes invitées</translation>
    </message>
    <message>
        <source>People changed</source>
        <translation>Personnes modifiées</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>Lignes ignorées</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old value → new value</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what changed, and how</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, and with what</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
</context>
<context>
    <name>callboard::Banner</name>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>callboard::BellButton</name>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%n élément vous attend</numerusform>
            <numerusform>%n éléments vous attendent</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Rien ne vous attend</translation>
    </message>
</context>
<context>
    <name>callboard::BellPopover</name>
    <message>
        <source>What needs you</source>
        <translation>Ce qui vous attend</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a verb and what it is about</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>Rien ne vous attend</translation>
    </message>
    <message>
        <source>Choices and problems turn up here.</source>
        <translation>Les choix à faire et les problèmes s’affichent ici.</translation>
    </message>
</context>
<context>
    <name>callboard::BulkBar</name>
    <message>
        <source>Cl&amp;ear</source>
        <translation>Désé&amp;lectionner</translation>
    </message>
    <message>
        <source>Change r&amp;ole</source>
        <translation>Chan&amp;ger le rôle</translation>
    </message>
    <message>
        <source>Send reset &amp;links…</source>
        <translation>Li&amp;ens de réinitialisation…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>Select all that are shown</source>
        <translation>Sélectionner tout ce qui est affiché</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>users</comment>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>of %L1</source>
        <comment>how many rows are shown</comment>
        <translation>sur %L1</translation>
    </message>
    <message>
        <source>Di&amp;sable 1 account</source>
        <translation>Dé&amp;sactiver 1 compte</translation>
    </message>
    <message numerus="yes">
        <source>Di&amp;sable %Ln accounts…</source>
        <translation>
            <numerusform>Dé&amp;sactiver %Ln compte…</numerusform>
            <numerusform>Dé&amp;sactiver %Ln comptes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not shown</source>
        <comment>users</comment>
        <translation>
            <numerusform>dont %Ln non affiché</numerusform>
            <numerusform>dont %Ln non affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>Resend 1 in&amp;vitation</source>
        <translation>Ren&amp;voyer 1 invitation</translation>
    </message>
    <message numerus="yes">
        <source>Resend %n in&amp;vitations</source>
        <translation>
            <numerusform>Ren&amp;voyer %n invitation</numerusform>
            <numerusform>Ren&amp;voyer %n invitations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::BuySeatsDialog</name>
    <message>
        <source>Buy more seats</source>
        <translation>Acheter plus de licences</translation>
    </message>
    <message>
        <source>Number of seats</source>
        <translation>Nombre de licences</translation>
    </message>
    <message>
        <source>&amp;Number of seats</source>
        <translation>&amp;Nombre de licences</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rée&amp;ssayer</translation>
    </message>
    <message>
        <source>The price could not be asked for. %1</source>
        <comment>what went wrong</comment>
        <translation>Le prix n’a pas pu être demandé. %1</translation>
    </message>
    <message>
        <source>The price has changed since it was shown. Nothing was bought. Look at the new amounts, then confirm again.</source>
        <translation>Le prix a changé depuis qu’il a été affiché. Rien n’a été acheté. Regardez les nouveaux montants, puis confirmez de nouveau.</translation>
    </message>
    <message>
        <source>%1 It is not certain whether the seats were bought: look at the purchases before you try again.</source>
        <comment>what went wrong</comment>
        <translation>%1 Il n’est pas certain que les licences aient été achetées&#x202f;: regardez les achats avant de réessayer.</translation>
    </message>
    <message>
        <source>Buying…</source>
        <translation>Achat…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Buy %n seat(s)</source>
        <translation>
            <numerusform>Ac&amp;heter %n licence</numerusform>
            <numerusform>Ac&amp;heter %n licences</numerusform>
        </translation>
    </message>
    <message>
        <source>The studio is asked</source>
        <translation>Demande au studio en cours</translation>
    </message>
    <message>
        <source>The price is being asked for</source>
        <translation>Demande du prix en cours</translation>
    </message>
</context>
<context>
    <name>callboard::CallboardApi</name>
    <message>
        <source>That is not your current password. Check it and try again.</source>
        <translation>Ce n’est pas votre mot de passe actuel. Vérifiez-le et réessayez.</translation>
    </message>
</context>
<context>
    <name>callboard::CertificateDialog</name>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation>Le certificat de %1 a changé</translation>
    </message>
    <message>
        <source>This may be somebody else. Studios do change their certificates, but ask your administrator for the new fingerprint before you trust it. Nothing was sent; your changes are kept on this computer.</source>
        <translation>C’est peut-être quelqu’un d’autre. Un studio peut changer de certificat, mais demandez la nouvelle empreinte à votre administrateur avant de l’approuver. Rien n’a été envoyé ; vos modifications sont conservées sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>Le certificat de %1 n’est pas approuvé</translation>
    </message>
    <message>
        <source>Whoever answers there can&apos;t prove to be your studio, so nothing was sent: no name and no password. Ask your administrator for the fingerprint and compare it.</source>
        <translation>L’ordinateur qui répond ne peut pas prouver qu’il est votre studio ; rien n’a donc été envoyé : ni nom ni mot de passe. Demandez l’empreinte à votre administrateur et comparez-la.</translation>
    </message>
    <message>
        <source>Trust holds for this certificate at this address alone, until you sign out.</source>
        <translation>L’approbation vaut pour ce seul certificat à cette adresse, jusqu’à votre déconnexion.</translation>
    </message>
    <message>
        <source>It vouches for itself: no authority that this computer knows stands behind it.</source>
        <translation>Il se porte garant de lui-même : aucune autorité connue de cet ordinateur ne l’appuie.</translation>
    </message>
    <message>
        <source>This computer does not know who issued it.</source>
        <translation>Cet ordinateur ne connaît pas l’autorité qui l’a émis.</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <comment>a date</comment>
        <translation>Il a expiré le %1.</translation>
    </message>
    <message>
        <source>It is valid only from %1 on. Check this computer&apos;s date.</source>
        <comment>a date</comment>
        <translation>Il n’est valable qu’à partir du %1. Vérifiez la date de cet ordinateur.</translation>
    </message>
    <message>
        <source>It is for other addresses, not for %1.</source>
        <translation>Il est destiné à d’autres adresses, pas à %1.</translation>
    </message>
    <message>
        <source>It is known to be in wrong hands.</source>
        <translation>On sait qu’il est en de mauvaises mains.</translation>
    </message>
    <message>
        <source>It can&apos;t be checked.</source>
        <translation>Il ne peut pas être vérifié.</translation>
    </message>
    <message>
        <source>Issued for</source>
        <translation>Émis pour</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adresses</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>SHA-256 now</source>
        <translation>SHA-256 actuelle</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 before</source>
        <translation>SHA-256 d’avant</translation>
    </message>
    <message>
        <source>Copy &amp;fingerprint</source>
        <translation>Copier l’&amp;empreinte</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>&amp;Faire confiance à ce certificat</translation>
    </message>
</context>
<context>
    <name>callboard::CertificateLink</name>
    <message>
        <source>Show &amp;certificate…</source>
        <translation>Afficher le cer&amp;tificat…</translation>
    </message>
</context>
<context>
    <name>callboard::CommandField</name>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou exécuter</translation>
    </message>
</context>
<context>
    <name>callboard::CommandModel</name>
    <message>
        <source>Go to</source>
        <translation>Aller à</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>Faire</translation>
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
        <translation>↑ ↓ choisir</translation>
    </message>
    <message>
        <source>Enter open</source>
        <translation>Entrée ouvrir</translation>
    </message>
    <message>
        <source>Esc close</source>
        <translation>Échap fermer</translation>
    </message>
    <message>
        <source>&gt; commands only</source>
        <translation>&gt; commandes seules</translation>
    </message>
    <message>
        <source>Nothing has that name</source>
        <translation>Rien ne porte ce nom</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>callboard::ConflictDialog</name>
    <message>
        <source>Choose which changes to keep</source>
        <translation>Choisir les modifications à garder</translation>
    </message>
    <message>
        <source>Your profile was changed in two places</source>
        <translation>Votre profil a été modifié à deux endroits</translation>
    </message>
    <message>
        <source>&amp;Keep all mine</source>
        <translation>&amp;Garder toutes les miennes</translation>
    </message>
    <message>
        <source>&amp;Take all theirs</source>
        <translation>&amp;Prendre toutes les autres</translation>
    </message>
    <message>
        <source>&amp;Decide later</source>
        <translation>&amp;Décider plus tard</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>These fields were edited elsewhere while your changes waited. Choose what to keep for each one. Nothing is sent before you press Save.</source>
        <translation>Ces champs ont été modifiés ailleurs pendant que vos modifications attendaient. Choisissez quoi garder pour chacun. Rien n’est envoyé avant que vous enregistriez.</translation>
    </message>
    <message>
        <source>%1 edited these fields while your changes waited. Choose what to keep for each one. Nothing is sent before you press Save.</source>
        <translation>%1 a modifié ces champs pendant que vos modifications attendaient. Choisissez quoi garder pour chacun. Rien n’est envoyé avant que vous enregistriez.</translation>
    </message>
    <message>
        <source>(edited %1)</source>
        <comment>when</comment>
        <translation>(modifié %1)</translation>
    </message>
    <message>
        <source>(changed %1)</source>
        <comment>when</comment>
        <translation>(modifié %1)</translation>
    </message>
    <message>
        <source>(changed by %1, %2)</source>
        <comment>who, when</comment>
        <translation>(modifié par %1, %2)</translation>
    </message>
    <message>
        <source>%1 had no conflict and is already saved.</source>
        <comment>name of a field</comment>
        <translation>Sans conflit et déjà enregistré&#x202f;: %1.</translation>
    </message>
    <message>
        <source>%1 had no conflict and are already saved.</source>
        <comment>names of fields</comment>
        <translation>Sans conflit et déjà enregistrés&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Choose yours or theirs for a field first</source>
        <translation>Choisissez d’abord une valeur, la vôtre ou l’autre, pour un champ</translation>
    </message>
</context>
<context>
    <name>callboard::ConflictTable</name>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>La vôtre</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>L’autre</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>field, whose, value</comment>
        <translation>%1, %2&#x202f;: %3</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>la vôtre</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>l’autre</translation>
    </message>
</context>
<context>
    <name>callboard::CropDialog</name>
    <message>
        <source>Profile picture</source>
        <translation>Photo de profil</translation>
    </message>
    <message>
        <source>Choose the part to use</source>
        <translation>Choisissez la partie à utiliser</translation>
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
        <translation>&amp;Utiliser la photo</translation>
    </message>
</context>
<context>
    <name>callboard::CropView</name>
    <message>
        <source>Part of the picture that is used</source>
        <translation>Partie de l’image utilisée</translation>
    </message>
    <message>
        <source>Arrow keys move it, plus and minus zoom</source>
        <translation>Les flèches la déplacent, plus et moins règlent le zoom</translation>
    </message>
</context>
<context>
    <name>callboard::CurrentPasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>Enter your current password</source>
        <translation>Saisissez votre mot de passe actuel</translation>
    </message>
    <message>
        <source>It proves that it is you. You will be signed out everywhere else.</source>
        <translation>Il prouve que c’est bien vous. Vos sessions ailleurs seront fermées.</translation>
    </message>
    <message>
        <source>Current &amp;password</source>
        <translation>&amp;Mot de passe actuel</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>C&amp;hange password</source>
        <translation>&amp;Changer le mot de passe</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Changement…</translation>
    </message>
    <message>
        <source>That is not your current password. Check Caps Lock, then try again.</source>
        <translation>Ce n’est pas votre mot de passe actuel. Vérifiez Verr. Maj, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>callboard::DateRangeDialog</name>
    <message>
        <source>Dates of the audit log</source>
        <translation>Dates du journal d’audit</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>&amp;Premier jour</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>&amp;Dernier jour</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>A&amp;fficher</translation>
    </message>
</context>
<context>
    <name>callboard::DeleteUsersDialog</name>
    <message>
        <source>Delete user</source>
        <translation>Supprimer l’utilisateur</translation>
    </message>
    <message>
        <source>Delete users</source>
        <translation>Supprimer les utilisateurs</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>Supprimer %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n users?</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Supprimer %n utilisateur&#x202f;?</numerusform>
            <numerusform>Supprimer %n utilisateurs&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Their comments and activity stay, by “Unknown user”. The seat is free.</source>
        <translation>Cette action est définitive. Ses commentaires et son activité restent, au nom de «&#x202f;Utilisateur inconnu&#x202f;». La licence est libérée.</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Their comments and activity stay, by “Unknown user”. The seats are free. To keep an account without a seat, disable it instead.</source>
        <translation>Cette action est définitive. Leurs commentaires et leur activité restent, au nom de «&#x202f;Utilisateur inconnu&#x202f;». Les licences sont libérées. Pour garder un compte sans licence, désactivez-le plutôt.</translation>
    </message>
    <message>
        <source>&amp;Type the full name to confirm</source>
        <translation>Saisissez le &amp;nom complet pour confirmer</translation>
    </message>
    <message>
        <source>&amp;Type the number of users, %1, to confirm</source>
        <translation>Saisissez le &amp;nombre d’utilisateurs, %1, pour confirmer</translation>
    </message>
    <message>
        <source>Name, to confirm</source>
        <translation>Nom, pour confirmer</translation>
    </message>
    <message>
        <source>Number of users, to confirm</source>
        <translation>Nombre d’utilisateurs, pour confirmer</translation>
    </message>
    <message>
        <source>&amp;Delete user</source>
        <translation>&amp;Supprimer l’utilisateur</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n users</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>&amp;Supprimer %n utilisateur</numerusform>
            <numerusform>&amp;Supprimer %n utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>What is typed is not the same yet</source>
        <translation>Le texte saisi n’est pas encore identique</translation>
    </message>
</context>
<context>
    <name>callboard::DemoStudio</name>
    <message>
        <source>The demo studio did not start within a minute. Try again.</source>
        <translation>Le studio de démonstration n’a pas démarré en une minute. Réessayez.</translation>
    </message>
    <message>
        <source>The demo studio&apos;s server could not be started. Install Callboard anew.</source>
        <translation>Le serveur du studio de démonstration n’a pas pu démarrer. Réinstallez Callboard.</translation>
    </message>
    <message>
        <source>The folder for the demo studio could not be made. Check the disk.</source>
        <translation>Le dossier du studio de démonstration n’a pas pu être créé. Vérifiez le disque.</translation>
    </message>
    <message>
        <source>The demo studio&apos;s server is of another version. Install Callboard anew.</source>
        <translation>Le serveur du studio de démonstration est d’une autre version. Réinstallez Callboard.</translation>
    </message>
    <message>
        <source>The demo studio&apos;s server ended by itself. Try again.</source>
        <translation>Le serveur du studio de démonstration s’est arrêté de lui-même. Réessayez.</translation>
    </message>
</context>
<context>
    <name>callboard::DialogFrame</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>callboard::DomainsField</name>
    <message>
        <source>Any domain</source>
        <translation>Tous les domaines</translation>
    </message>
</context>
<context>
    <name>callboard::ExportUsers</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Fichiers CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export users</source>
        <translation>Exporter les utilisateurs</translation>
    </message>
    <message>
        <source>Users exported to %1.</source>
        <translation>Utilisateurs exportés vers %1.</translation>
    </message>
</context>
<context>
    <name>callboard::FailuresDialog</name>
    <message>
        <source>Not everything worked</source>
        <translation>Tout n’a pas fonctionné</translation>
    </message>
    <message>
        <source>It could not be done</source>
        <translation>L’opération n’a pas pu être effectuée</translation>
    </message>
    <message numerus="yes">
        <source>The other %n went well.</source>
        <comment>users</comment>
        <translation>
            <numerusform>Tout s’est bien passé pour %n autre.</numerusform>
            <numerusform>Tout s’est bien passé pour les %n autres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>users</comment>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Raisons</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rée&amp;ssayer</translation>
    </message>
</context>
<context>
    <name>callboard::FieldTexts</name>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>email</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>username</source>
        <translation>nom d’utilisateur</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuseau horaire</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>Page d’accueil</translation>
    </message>
    <message>
        <source>start page</source>
        <translation>page d’accueil</translation>
    </message>
    <message>
        <source>Relative dates</source>
        <translation>Dates relatives</translation>
    </message>
    <message>
        <source>relative dates</source>
        <translation>dates relatives</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>photo</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>Aucune photo</translation>
    </message>
    <message>
        <source>New picture</source>
        <translation>Nouvelle photo</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No new address</source>
        <translation>Aucune nouvelle adresse</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
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
        <translation>Choisir une photo</translation>
    </message>
</context>
<context>
    <name>callboard::FileTransfer</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1 n’a pas pu être écrit&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1 n’a pas pu être lu&#x202f;: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2. Split it, then try again.</source>
        <translation>%1 dépasse %2. Divisez le fichier, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>callboard::FilterBar</name>
    <message>
        <source>A&amp;ctive</source>
        <translation>A&amp;ctifs</translation>
    </message>
    <message>
        <source>&amp;Invited</source>
        <translation>&amp;Invités</translation>
    </message>
    <message>
        <source>&amp;Disabled</source>
        <translation>&amp;Désactivés</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Tous les rôles</translation>
    </message>
    <message>
        <source>&amp;Role: any</source>
        <translation>&amp;Rôle&#x202f;: tous</translation>
    </message>
    <message>
        <source>&amp;Role: %1</source>
        <translation>&amp;Rôle&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Role: %n of them</source>
        <translation>
            <numerusform>&amp;Rôle&#x202f;: %n choisi</numerusform>
            <numerusform>&amp;Rôle&#x202f;: %n choisis</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person shown</source>
        <translation>1 personne affichée</translation>
    </message>
    <message>
        <source>%L1 people shown</source>
        <comment>none, two or more</comment>
        <translation>Personnes affichées&#x202f;: %L1</translation>
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
        <translation>Annuler cette modification</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Changed in two places</source>
        <translation>Modifié à deux endroits</translation>
    </message>
    <message>
        <source>Changed elsewhere to %1</source>
        <comment>the value that came meanwhile</comment>
        <translation>Modifié ailleurs&#x202f;: %1</translation>
    </message>
    <message>
        <source>Was empty</source>
        <translation>Avant&#x202f;: vide</translation>
    </message>
    <message>
        <source>Was %1</source>
        <comment>the value before the change</comment>
        <translation>Avant&#x202f;: %1</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>En attente d’envoi</translation>
    </message>
</context>
<context>
    <name>callboard::Http</name>
    <message>
        <source>That login and password do not match. Check them and try again.</source>
        <translation>Cet identifiant et ce mot de passe ne correspondent pas. Vérifiez-les et réessayez.</translation>
    </message>
    <message>
        <source>Your session on %1 has ended. Sign in again.</source>
        <translation>Votre session sur %1 a pris fin. Reconnectez-vous.</translation>
    </message>
    <message>
        <source>You may not do this on %1. Ask an administrator of your studio.</source>
        <translation>Vous n’avez pas le droit de faire cela sur %1. Adressez-vous à l’administration de votre studio.</translation>
    </message>
    <message>
        <source>%1 does not have this any more. Reload to see what it has.</source>
        <translation>%1 n’a plus cet élément. Rechargez pour voir ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>%1 does not offer this. Ask an administrator of your studio.</source>
        <translation>%1 ne propose pas cela. Adressez-vous à l’administration de votre studio.</translation>
    </message>
    <message>
        <source>The connection to %1 is too slow for this. Try again on a better one.</source>
        <translation>La connexion à %1 est trop lente pour cela. Réessayez avec une meilleure connexion.</translation>
    </message>
    <message>
        <source>%1 is still working on this. It is asked again shortly.</source>
        <translation>%1 y travaille encore. Une nouvelle demande suivra sous peu.</translation>
    </message>
    <message>
        <source>This was changed on %1 meanwhile. Reload and try again.</source>
        <translation>Cela a été modifié entre-temps sur %1. Rechargez et réessayez.</translation>
    </message>
    <message>
        <source>This computer was away for long. Everything is fetched from %1 anew.</source>
        <translation>Cet ordinateur est resté longtemps absent. Tout est de nouveau récupéré depuis %1.</translation>
    </message>
    <message>
        <source>That is larger than %1 takes. Use something smaller.</source>
        <translation>C’est plus volumineux que ce que %1 accepte. Utilisez quelque chose de plus petit.</translation>
    </message>
    <message>
        <source>%1 does not take this kind of file. Use a PNG, JPEG or WebP picture.</source>
        <translation>%1 n’accepte pas ce type de fichier. Utilisez une image PNG, JPEG ou WebP.</translation>
    </message>
    <message>
        <source>%1 took this change for another one. Make the change again.</source>
        <translation>%1 a pris cette modification pour une autre. Refaites-la.</translation>
    </message>
    <message>
        <source>%1 did not accept this. Correct it and try again.</source>
        <translation>%1 n’a pas accepté cela. Corrigez et réessayez.</translation>
    </message>
    <message>
        <source>%1 is not ready for this. Try again in a moment.</source>
        <translation>%1 n’est pas encore prêt pour cela. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>This Callboard is too old for %1. Install the current version.</source>
        <translation>Ce Callboard est trop ancien pour %1. Installez la version actuelle.</translation>
    </message>
    <message>
        <source>Signing in is paused after too many wrong tries. Wait, or reset your password.</source>
        <translation>La connexion est suspendue après trop d’essais erronés. Patientez ou réinitialisez votre mot de passe.</translation>
    </message>
    <message>
        <source>%1 asked for a pause. Try again in a moment.</source>
        <translation>%1 demande une pause. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1 is busy or being maintained. Try again in a moment.</source>
        <translation>%1 est occupé ou en maintenance. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1 did not accept this request. Update Callboard, or copy the details for your administrator.</source>
        <translation>%1 n’a pas accepté cette demande. Mettez Callboard à jour ou copiez les détails pour votre administration.</translation>
    </message>
    <message>
        <source>%1 had a problem. Try again in a moment; if it stays, tell your administrator.</source>
        <translation>%1 a rencontré un problème. Réessayez dans un instant&#x202f;; s’il persiste, prévenez votre administration.</translation>
    </message>
    <message>
        <source>%1 sends visitors on to %2. If your network wants you to sign in, do that in a browser first; if the studio has moved, use its new address.</source>
        <translation>%1 renvoie vers %2. Si votre réseau demande une connexion, faites-la d’abord dans un navigateur&#x202f;; si le studio a déménagé, utilisez sa nouvelle adresse.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy wants you to sign in. Check the network settings.</source>
        <translation>Le proxy de votre réseau demande une connexion. Vérifiez les réglages réseau.</translation>
    </message>
    <message>
        <source>%1 is reached too often from here. Try again in a moment.</source>
        <translation>%1 est trop souvent sollicité d’ici. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The studio behind %1 does not answer. Try again in a moment.</source>
        <translation>Le studio derrière %1 ne répond pas. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>There is no studio at %1. Check the address; if your network wants you to sign in, do that in a browser first.</source>
        <translation>Il n’y a pas de studio à l’adresse %1. Vérifiez-la&#x202f;; si votre réseau demande une connexion, faites-la d’abord dans un navigateur.</translation>
    </message>
    <message>
        <source>%1 was not found. Check the address and your network.</source>
        <translation>%1 est introuvable. Vérifiez l’adresse et votre réseau.</translation>
    </message>
    <message>
        <source>%1 refuses the connection. The studio&apos;s server may be down; try again later.</source>
        <translation>%1 refuse la connexion. Le serveur du studio est peut-être arrêté&#x202f;; réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 broke off the connection. Try again in a moment.</source>
        <translation>%1 a interrompu la connexion. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check your network, or try again later.</source>
        <translation>%1 ne répond pas. Vérifiez votre réseau ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check the address, or ask your administrator.</source>
        <translation>Aucune connexion sécurisée à %1 n’a pu être établie. Vérifiez l’adresse ou adressez-vous à votre administration.</translation>
    </message>
    <message>
        <source>%1 sent an answer that can&apos;t be read. Try again in a moment.</source>
        <translation>%1 a envoyé une réponse illisible. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Check your network, or try again later.</source>
        <translation>%1 est injoignable. Vérifiez votre réseau ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not let %1 through. Check the network settings.</source>
        <translation>Le proxy de votre réseau ne laisse pas passer %1. Vérifiez les réglages réseau.</translation>
    </message>
    <message>
        <source>The identity of %1 can&apos;t be verified, so nothing was sent. Check the address and this computer&apos;s date, or ask your administrator.</source>
        <translation>L’identité de %1 ne peut pas être vérifiée, rien n’a donc été envoyé. Vérifiez l’adresse et la date de cet ordinateur, ou adressez-vous à votre administration.</translation>
    </message>
    <message>
        <source>This was stopped. Try again.</source>
        <translation>L’opération a été arrêtée. Réessayez.</translation>
    </message>
    <message>
        <source>The studio&apos;s answer was cut off on its way. Try again in a moment.</source>
        <translation>La réponse du studio a été coupée en chemin. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>The studio sent an answer that this program does not understand. Try again; if it stays, tell your administrator.</source>
        <translation>Le studio a envoyé une réponse que ce programme ne comprend pas. Réessayez&#x202f;; si cela persiste, prévenez votre administration.</translation>
    </message>
    <message>
        <source>%1 has too few free seats for this. Buy seats, or disable people who have left.</source>
        <translation>%1 n’a pas assez de licences libres pour cela. Achetez des licences ou désactivez les comptes des personnes parties.</translation>
    </message>
    <message>
        <source>This is the last active administrator of %1. Make somebody else one first.</source>
        <translation>C’est le dernier administrateur actif sur %1. Nommez d’abord un autre administrateur.</translation>
    </message>
    <message>
        <source>That invitation to %1 is no longer open: it was accepted or revoked meanwhile.</source>
        <translation>Cette invitation sur %1 n’est plus ouverte&#x202f;: elle a été acceptée ou révoquée entre-temps.</translation>
    </message>
    <message>
        <source>The price of a seat on %1 has changed. Nothing was bought; look at the new price first.</source>
        <translation>Le prix d’une licence sur %1 a changé. Rien n’a été acheté&#x202f;; regardez d’abord le nouveau prix.</translation>
    </message>
    <message>
        <source>The users of %1 have changed since the file was checked. Nothing was imported; check it again.</source>
        <translation>Les utilisateurs sur %1 ont changé depuis la vérification du fichier. Rien n’a été importé&#x202f;; vérifiez-le de nouveau.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trust. This may be somebody else, so nothing was sent.</source>
        <translation>%1 présente un autre certificat que celui que vous approuvez. C’est peut-être quelqu’un d’autre ; rien n’a donc été envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>This needs %n seat(s), and %1 has %2 left. Buy seats, or disable people who have left.</source>
        <translation>
            <numerusform>Il faut %n licence et il en reste %2 sur %1. Achetez des licences ou désactivez les comptes des personnes parties.</numerusform>
            <numerusform>Il faut %n licences et il en reste %2 sur %1. Achetez des licences ou désactivez les comptes des personnes parties.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ImportDialog</name>
    <message>
        <source>Import users</source>
        <translation>Importer des utilisateurs</translation>
    </message>
    <message>
        <source>Show &amp;errors only</source>
        <translation>N’afficher que les &amp;erreurs</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>Ce que fait l’importation</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>Choisir un &amp;fichier…</translation>
    </message>
    <message>
        <source>A CSV file with the heading email, first_name, last_name, username, role, department. The address finds the person; who is not known is invited. First you see what would happen, line by line.</source>
        <translation>Un fichier CSV avec l’en-tête email, first_name, last_name, username, role, department. L’adresse identifie la personne&#x202f;; qui n’est pas connu est invité. Vous voyez d’abord ce qui se passerait, ligne par ligne.</translation>
    </message>
    <message>
        <source>Something changed since the file was checked. Nothing was imported. Look at the new report, then import again.</source>
        <translation>Quelque chose a changé depuis la vérification du fichier. Rien n’a été importé. Regardez le nouveau rapport, puis importez de nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n invité</numerusform>
            <numerusform>%n invités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n ligne ignorée</numerusform>
            <numerusform>%n lignes ignorées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to invite</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n à inviter</numerusform>
            <numerusform>%n à inviter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to change</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n à modifier</numerusform>
            <numerusform>%n à modifier</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n inchangé</numerusform>
            <numerusform>%n inchangés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with errors</source>
        <translation>
            <numerusform>%n ligne avec erreurs</numerusform>
            <numerusform>%n lignes avec erreurs</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first</source>
        <translation>Choisissez d’abord un fichier</translation>
    </message>
    <message>
        <source>The studio is asked</source>
        <translation>Demande au studio en cours</translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <translation>Il n’y a rien à importer</translation>
    </message>
    <message>
        <source>There are not enough seats</source>
        <translation>Il n’y a pas assez de licences</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>Fer&amp;mer</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n user(s)</source>
        <translation>
            <numerusform>&amp;Importer %n utilisateur</numerusform>
            <numerusform>&amp;Importer %n utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importer</translation>
    </message>
</context>
<context>
    <name>callboard::ImportReportModel</name>
    <message>
        <source>Invited</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Inviter</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a file</comment>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passera</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
</context>
<context>
    <name>callboard::ImportSeats</name>
    <message>
        <source>&amp;Buy more seats…</source>
        <translation>Ac&amp;heter plus de licences…</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) needed, but only %1 left. Buy more, or import fewer people.</source>
        <translation>
            <numerusform>%n licence nécessaire, mais il n’en reste que %1. Achetez-en d’autres ou importez moins de personnes.</numerusform>
            <numerusform>%n licences nécessaires, mais il n’en reste que %1. Achetez-en d’autres ou importez moins de personnes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) needed, %1 left</source>
        <translation>
            <numerusform>%n licence nécessaire, restantes&#x202f;: %1</numerusform>
            <numerusform>%n licences nécessaires, restantes&#x202f;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::Insistence</name>
    <message>
        <source>The connection to the studio broke off, so it is not known whether this was done. Look again once the studio can be reached, before you repeat it.</source>
        <translation>La connexion au studio a été interrompue, on ne sait donc pas si cela a été fait. Vérifiez dès que le studio est joignable, avant de recommencer.</translation>
    </message>
</context>
<context>
    <name>callboard::InvitationListModel</name>
    <message>
        <source>Expired %1</source>
        <comment>when</comment>
        <translation>Expirée&#x202f;: %1</translation>
    </message>
    <message>
        <source>In less than a day</source>
        <translation>Dans moins d’un jour</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>Dans %n jour</numerusform>
            <numerusform>Dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>Envoyée par</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
</context>
<context>
    <name>callboard::InvitationsSection</name>
    <message>
        <source>Pending invitations</source>
        <translation>Invitations en attente</translation>
    </message>
    <message>
        <source>Nobody is invited at the moment.</source>
        <translation>Personne n’est invité pour le moment.</translation>
    </message>
    <message>
        <source>&amp;Resend</source>
        <translation>&amp;Renvoyer</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>Ré&amp;voquer…</translation>
    </message>
    <message>
        <source>Resend all &amp;expired</source>
        <translation>Renvoyer toutes les &amp;expirées</translation>
    </message>
    <message>
        <source>Revoke invitations</source>
        <translation>Révoquer des invitations</translation>
    </message>
    <message>
        <source>Revoke the invitation of %1?</source>
        <comment>an address</comment>
        <translation>Révoquer l’invitation pour %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n invitations?</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Révoquer %n invitation&#x202f;?</numerusform>
            <numerusform>Révoquer %n invitations&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The link in the mail stops working, and the seat is free.</source>
        <translation>Le lien du message cesse de fonctionner, et la licence est libérée.</translation>
    </message>
    <message>
        <source>The links in the mails stop working, and the seats are free.</source>
        <translation>Les liens des messages cessent de fonctionner, et les licences sont libérées.</translation>
    </message>
    <message>
        <source>&amp;Revoke invitation</source>
        <translation>Ré&amp;voquer l’invitation</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revoke %n invitations</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Ré&amp;voquer %n invitation</numerusform>
            <numerusform>Ré&amp;voquer %n invitations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what failed, why</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Wait until the last action has ended</source>
        <translation>Attendez la fin de la dernière action</translation>
    </message>
    <message>
        <source>Select an invitation first</source>
        <translation>Sélectionnez d’abord une invitation</translation>
    </message>
    <message>
        <source>None has expired</source>
        <translation>Aucune n’a expiré</translation>
    </message>
</context>
<context>
    <name>callboard::JsonReader</name>
    <message>
        <source>The studio sent an answer that this program does not understand. Try again; if it stays, tell your administrator.</source>
        <translation>Le studio a envoyé une réponse que ce programme ne comprend pas. Réessayez&#x202f;; si cela persiste, prévenez votre administration.</translation>
    </message>
</context>
<context>
    <name>callboard::KWallet</name>
    <message>
        <source>Your sign-in is kept in KWallet.</source>
        <translation>Votre session est conservée dans KWallet.</translation>
    </message>
    <message>
        <source>KWallet is locked. Unlock it and try again.</source>
        <translation>KWallet est verrouillé. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>KWallet is not running, so your sign-in is kept until you quit. Turn it on in the system settings, then try again.</source>
        <translation>KWallet n’est pas lancé, votre session est donc conservée jusqu’à ce que vous quittiez. Activez-le dans les réglages du système, puis réessayez.</translation>
    </message>
    <message>
        <source>KWallet does not answer. Sign out of your desktop and in again, or go on for this session only.</source>
        <translation>KWallet ne répond pas. Fermez puis rouvrez votre session de bureau, ou continuez pour cette session seulement.</translation>
    </message>
</context>
<context>
    <name>callboard::KeychainSecretStore</name>
    <message>
        <source>This computer&apos;s keyring has not been asked yet.</source>
        <translation>Le trousseau de cet ordinateur n’a pas encore été interrogé.</translation>
    </message>
    <message>
        <source>The system asks for your keyring&apos;s password in another window.</source>
        <translation>Le système demande le mot de passe de votre trousseau dans une autre fenêtre.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring takes long to answer. It may be asking for its password in another window.</source>
        <translation>Le trousseau de cet ordinateur tarde à répondre. Il demande peut-être son mot de passe dans une autre fenêtre.</translation>
    </message>
</context>
<context>
    <name>callboard::KeychainTask</name>
    <message>
        <source>The keyring did not let Callboard in. Unlock it, or allow Callboard to use it, and try again.</source>
        <translation>Le trousseau n’a pas laissé entrer Callboard. Déverrouillez-le ou autorisez Callboard à l’utiliser, puis réessayez.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring reported an error, so your sign-in can&apos;t be kept in it. Unlock or restart it and try again.</source>
        <translation>Le trousseau de cet ordinateur a signalé une erreur, votre session ne peut donc pas y être conservée. Déverrouillez-le ou redémarrez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring has not answered for a long time. If it asks for its password in another window, answer there and try again.</source>
        <translation>Le trousseau de cet ordinateur ne répond pas depuis longtemps. S’il demande son mot de passe dans une autre fenêtre, répondez-y et réessayez.</translation>
    </message>
</context>
<context>
    <name>callboard::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <translation>Langue&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>callboard::LayoutDelegate</name>
    <message>
        <source>Hidden</source>
        <translation>Masqué</translation>
    </message>
</context>
<context>
    <name>callboard::LayoutDialog</name>
    <message>
        <source>Profile layout</source>
        <translation>Disposition du profil</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Monter</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Everybody sees the checked fields of their profile, in this order. Names, address and username stand above the preferences.</source>
        <translation>Tout le monde voit les champs cochés de son profil, dans cet ordre. Le nom, l’adresse et le nom d’utilisateur se trouvent au-dessus des préférences.</translation>
    </message>
    <message>
        <source>Fields of the profile</source>
        <translation>Champs du profil</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Haut</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+Bas</translation>
    </message>
    <message>
        <source>&amp;Reset to usual</source>
        <translation>&amp;Rétablir par défaut</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>A&amp;ppliquer</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a field&apos;s name, its place, how many</comment>
        <translation>%1, %2 sur %3</translation>
    </message>
    <message>
        <source>Somebody else changed the layout meanwhile. Apply again to put yours in its place, or cancel to keep theirs.</source>
        <translation>Quelqu’un d’autre a modifié la disposition entre-temps. Appliquez de nouveau pour la remplacer par la vôtre, ou annulez pour garder l’autre.</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>Application…</translation>
    </message>
    <message>
        <source>The studio is asked</source>
        <translation>Demande au studio en cours</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>Rien n’a été modifié</translation>
    </message>
</context>
<context>
    <name>callboard::LayoutModel</name>
    <message>
        <source>Always shown</source>
        <translation>Toujours affiché</translation>
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
        <translation>Préférences</translation>
    </message>
</context>
<context>
    <name>callboard::LineEdit</name>
    <message>
        <source>Hide password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Afficher le mot de passe</translation>
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
        <translation>Apparence</translation>
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
        <translation>Votre session reste ouverte jusqu’à ce que vous quittiez Callboard.</translation>
    </message>
</context>
<context>
    <name>callboard::OfflineBar</name>
    <message>
        <source>Offline – you see the copy kept on this computer</source>
        <translation>Hors ligne – vous voyez la copie conservée sur cet ordinateur</translation>
    </message>
    <message numerus="yes">
        <source>Offline – %n change(s) will be sent when the studio is reachable</source>
        <translation>
            <numerusform>Hors ligne – %n modification sera envoyée quand le studio sera joignable</numerusform>
            <numerusform>Hors ligne – %n modifications seront envoyées quand le studio sera joignable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last synced %1 · trying again in %n s</source>
        <translation>
            <numerusform>Dernière synchronisation&#x202f;: %1 · nouvel essai dans %n&#x202f;s</numerusform>
            <numerusform>Dernière synchronisation&#x202f;: %1 · nouvel essai dans %n&#x202f;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Last synced %1</source>
        <translation>Dernière synchronisation&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n s</source>
        <translation>
            <numerusform>Nouvel essai dans %n&#x202f;s</numerusform>
            <numerusform>Nouvel essai dans %n&#x202f;s</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Essayer maintenant</translation>
    </message>
</context>
<context>
    <name>callboard::Options</name>
    <message>
        <source>Your account at your studio: profile, notifications, follows, tokens, and for administrators users and seats.</source>
        <translation>Votre compte dans votre studio&#x202f;: profil, notifications, suivis, jetons et, pour l’administration, utilisateurs et licences.</translation>
    </message>
    <message>
        <source>Keep accounts and copies in this folder.</source>
        <translation>Conserver les comptes et les copies dans ce dossier.</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>dossier</translation>
    </message>
    <message>
        <source>Open the local demo studio.</source>
        <translation>Ouvrir le studio de démonstration local.</translation>
    </message>
    <message>
        <source>The server program for the demo studio.</source>
        <translation>Le programme serveur du studio de démonstration.</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programme</translation>
    </message>
    <message>
        <source>dark, light or system.</source>
        <translation>dark, light ou system.</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>thème</translation>
    </message>
    <message>
        <source>Language, such as de or en-GB.</source>
        <translation>Langue, par exemple de ou en-GB.</translation>
    </message>
    <message>
        <source>language</source>
        <translation>langue</translation>
    </message>
    <message>
        <source>Lengthen every text by a third (for testing).</source>
        <translation>Allonger chaque texte d’un tiers (pour les tests).</translation>
    </message>
    <message>
        <source>Mirror the layout (for testing).</source>
        <translation>Inverser la disposition (pour les tests).</translation>
    </message>
    <message>
        <source>Callboard takes no files or addresses on its command line.</source>
        <translation>Callboard n’accepte ni fichiers ni adresses sur sa ligne de commande.</translation>
    </message>
    <message>
        <source>--theme takes dark, light or system.</source>
        <translation>--theme accepte dark, light ou system.</translation>
    </message>
</context>
<context>
    <name>callboard::OutboxQueue</name>
    <message>
        <source>Your profile is not on this computer yet. Connect to the studio once, then try again.</source>
        <translation>Votre profil n’est pas encore sur cet ordinateur. Connectez-vous une fois au studio, puis réessayez.</translation>
    </message>
    <message>
        <source>That value can&apos;t be kept. Choose another one.</source>
        <translation>Cette valeur ne peut pas être conservée. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>That field can&apos;t be changed here.</source>
        <translation>Ce champ ne peut pas être modifié ici.</translation>
    </message>
    <message>
        <source>The former picture is not on this computer. Choose it again to bring it back.</source>
        <translation>L’ancienne photo n’est pas sur cet ordinateur. Choisissez-la de nouveau pour la rétablir.</translation>
    </message>
    <message>
        <source>That change is already on the server. Change the field again to take it back.</source>
        <translation>Cette modification est déjà sur le serveur. Modifiez de nouveau le champ pour revenir en arrière.</translation>
    </message>
    <message>
        <source>The studio sent an answer that this program does not understand. Your changes are kept here and sent again.</source>
        <translation>Le studio a envoyé une réponse que ce programme ne comprend pas. Vos modifications sont conservées ici et seront renvoyées.</translation>
    </message>
    <message>
        <source>This is no longer on the server. Your change is kept here until you discard it.</source>
        <translation>Cet élément n’est plus sur le serveur. Votre modification est conservée ici jusqu’à ce que vous l’abandonniez.</translation>
    </message>
</context>
<context>
    <name>callboard::PasswordSection</name>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>This studio changes passwords elsewhere. Ask your administrator.</source>
        <translation>Dans ce studio, les mots de passe se changent ailleurs. Adressez-vous à votre administration.</translation>
    </message>
    <message>
        <source>another system</source>
        <translation>un autre système</translation>
    </message>
    <message>
        <source>Your password is managed by %1. Ask your system administrator.</source>
        <translation>Votre mot de passe est géré par %1. Adressez-vous à votre administration système.</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a web page</comment>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>Nou&amp;veau mot de passe</translation>
    </message>
    <message>
        <source>Repeat &amp;it</source>
        <translation>Répé&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Change password</source>
        <translation>&amp;Changer le mot de passe</translation>
    </message>
    <message>
        <source>Signs you out everywhere else</source>
        <translation>Ferme vos sessions partout ailleurs</translation>
    </message>
    <message>
        <source>Type the new password twice first</source>
        <translation>Saisissez d’abord deux fois le nouveau mot de passe</translation>
    </message>
    <message>
        <source>The two passwords differ</source>
        <translation>Les deux mots de passe diffèrent</translation>
    </message>
    <message numerus="yes">
        <source>%n characters or more</source>
        <translation>
            <numerusform>%n caractère ou plus</numerusform>
            <numerusform>%n caractères ou plus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short · %n of %1 characters</source>
        <translation>
            <numerusform>Trop court · %n caractère sur %1</numerusform>
            <numerusform>Trop court · %n caractères sur %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n characters</source>
        <comment>strength</comment>
        <translation>
            <numerusform>%1 · %n caractère</numerusform>
            <numerusform>%1 · %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Identique</translation>
    </message>
    <message>
        <source>Differs from the first one</source>
        <translation>Différent du premier</translation>
    </message>
</context>
<context>
    <name>callboard::PasswordStrength</name>
    <message>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fort</translation>
    </message>
</context>
<context>
    <name>callboard::PeriodChip</name>
    <message>
        <source>Any time</source>
        <translation>Toute la période</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Dernier jour</numerusform>
            <numerusform>%n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose dates…</source>
        <translation>Choisir les dates…</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>today</source>
        <comment>within a chip, after a colon</comment>
        <translation>aujourd’hui</translation>
    </message>
    <message numerus="yes">
        <source>last %n days</source>
        <comment>within a chip, after a colon</comment>
        <translation>
            <numerusform>dernier jour</numerusform>
            <numerusform>%n derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>any</source>
        <comment>time, within a chip, after a colon</comment>
        <translation>toutes</translation>
    </message>
    <message>
        <source>T&amp;ime: %1</source>
        <translation>&amp;Dates : %1</translation>
    </message>
</context>
<context>
    <name>callboard::PersonButton</name>
    <message>
        <source>%1, your menu</source>
        <comment>a person&apos;s name</comment>
        <translation>%1, votre menu</translation>
    </message>
</context>
<context>
    <name>callboard::PersonPicker</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>Nobody who is active matches.</source>
        <translation>Aucune personne active ne correspond.</translation>
    </message>
    <message>
        <source>Name, email or department</source>
        <translation>Nom, e-mail ou département</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Rechercher des personnes</translation>
    </message>
    <message>
        <source>C&amp;hoose</source>
        <translation>C&amp;hoisir</translation>
    </message>
    <message>
        <source>Select a person first</source>
        <translation>Sélectionnez d’abord une personne</translation>
    </message>
</context>
<context>
    <name>callboard::PictureCodec</name>
    <message>
        <source>That picture can&apos;t be used. Choose another file.</source>
        <translation>Cette image ne peut pas être utilisée. Choisissez un autre fichier.</translation>
    </message>
</context>
<context>
    <name>callboard::PictureDecoder</name>
    <message>
        <source>That file is no longer there. Choose another one.</source>
        <translation>Ce fichier n’existe plus. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>That is a folder. Choose a picture in it.</source>
        <translation>C’est un dossier. Choisissez une image à l’intérieur.</translation>
    </message>
    <message>
        <source>That is not a file with a picture. Choose a PNG, JPG or WebP file.</source>
        <translation>Ce fichier n’est pas une image. Choisissez un fichier PNG, JPG ou WebP.</translation>
    </message>
    <message>
        <source>That file can&apos;t be read. Check that you may open it, or choose another one.</source>
        <translation>Ce fichier est illisible. Vérifiez que vous pouvez l’ouvrir, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>That file is larger than 10 MB. Save the picture smaller, then try again.</source>
        <translation>Ce fichier dépasse 10&#x202f;Mo. Enregistrez l’image en plus petit, puis réessayez.</translation>
    </message>
    <message>
        <source>That file is empty. Choose another one.</source>
        <translation>Ce fichier est vide. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>That picture is larger than 10 MB. Save it smaller, then try again.</source>
        <translation>Cette image dépasse 10&#x202f;Mo. Enregistrez-la en plus petit, puis réessayez.</translation>
    </message>
    <message>
        <source>That is not a PNG, JPG or WebP picture. Save it as one of these.</source>
        <translation>Ce n’est pas une image PNG, JPG ou WebP. Enregistrez-la dans l’un de ces formats.</translation>
    </message>
    <message>
        <source>That picture is damaged. Save it again, or choose another one.</source>
        <translation>Cette image est endommagée. Enregistrez-la de nouveau, ou choisissez-en une autre.</translation>
    </message>
    <message>
        <source>That picture has %1 × %2 pixels. Use one of at most %3 × %3.</source>
        <translation>Cette image fait %1 × %2 pixels. Utilisez-en une de %3 × %3 au plus.</translation>
    </message>
    <message>
        <source>There is no picture in it. Copy or drop a picture.</source>
        <translation>Il n’y a pas d’image. Copiez ou déposez une image.</translation>
    </message>
</context>
<context>
    <name>callboard::PictureDrop</name>
    <message>
        <source>Profile picture</source>
        <translation>Photo de profil</translation>
    </message>
    <message>
        <source>Press to choose a picture, or drop or paste one</source>
        <translation>Appuyez pour choisir une photo, ou déposez-en ou collez-en une</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Changer</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Drop to use</source>
        <translation>Déposer ici</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Voir</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Upload…</source>
        <translation>Envoyer…</translation>
    </message>
</context>
<context>
    <name>callboard::PictureEditor</name>
    <message>
        <source>Reading the picture…</source>
        <translation>Lecture de l’image…</translation>
    </message>
    <message>
        <source>Picture changed</source>
        <translation>Photo changée</translation>
    </message>
    <message>
        <source>Picture removed</source>
        <translation>Photo retirée</translation>
    </message>
    <message>
        <source>Let go to use this picture. You can crop it next.</source>
        <translation>Relâchez pour utiliser cette image. Vous pourrez ensuite la recadrer.</translation>
    </message>
    <message>
        <source>Let go to use %1 (%2 × %3). You can crop it next.</source>
        <translation>Relâchez pour utiliser %1 (%2 × %3). Vous pourrez ensuite recadrer l’image.</translation>
    </message>
    <message>
        <source>This picture waits to be sent.</source>
        <translation>Cette photo est en attente d’envoi.</translation>
    </message>
    <message>
        <source>Drop an image here or click the picture. PNG, JPG or WebP.</source>
        <translation>Déposez une image ici ou cliquez sur la photo. PNG, JPG ou WebP.</translation>
    </message>
</context>
<context>
    <name>callboard::PictureIntake</name>
    <message numerus="yes">
        <source>Of %n files, only %1 was used.</source>
        <translation>
            <numerusform>Sur %n fichier, seul %1 a été utilisé.</numerusform>
            <numerusform>Sur %n fichiers, seul %1 a été utilisé.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is only the address of a picture. Save the picture, then drop the file.</source>
        <translation>Ce n’est que l’adresse d’une image. Enregistrez l’image, puis déposez le fichier.</translation>
    </message>
    <message>
        <source>There is no picture in it. Copy or drop a picture.</source>
        <translation>Il n’y a pas d’image. Copiez ou déposez une image.</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
</context>
<context>
    <name>callboard::PictureViewDialog</name>
    <message>
        <source>Profile picture</source>
        <translation>Photo de profil</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>Photo&#x202f;: %1</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>callboard::PreferencesSection</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>Lang&amp;ue</translation>
    </message>
    <message>
        <source>Search for a city or region</source>
        <translation>Rechercher une ville ou une région</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>&amp;Fuseau horaire</translation>
    </message>
    <message>
        <source>Edited in %1</source>
        <comment>a directory</comment>
        <translation>Se modifie dans %1</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>Page d’&amp;accueil</translation>
    </message>
    <message>
        <source>Show &amp;relative dates</source>
        <translation>Afficher les dates &amp;relatives</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Dates</translation>
    </message>
</context>
<context>
    <name>callboard::ProfileMenu</name>
    <message>
        <source>You and this computer</source>
        <translation>Vous et cet ordinateur</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>A&amp;pparence</translation>
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
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Only an administrator can change your username</source>
        <translation>Seule l’administration peut changer votre nom d’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>This studio changes addresses elsewhere</source>
        <translation>Dans ce studio, les adresses se changent ailleurs</translation>
    </message>
    <message>
        <source>Edited elsewhere</source>
        <translation>Se modifie ailleurs</translation>
    </message>
    <message>
        <source>Edited in %1</source>
        <comment>a directory</comment>
        <translation>Se modifie dans %1</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Vérifié</translation>
    </message>
    <message>
        <source>A new address has to be confirmed by email</source>
        <translation>Une nouvelle adresse doit être confirmée par e-mail</translation>
    </message>
    <message>
        <source>Waiting for confirmation: %1</source>
        <translation>En attente de confirmation&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>callboard::Puller</name>
    <message>
        <source>The studio sent an answer that this program does not understand. It is asked again in a while.</source>
        <translation>Le studio a envoyé une réponse que ce programme ne comprend pas. Une nouvelle demande suivra dans un moment.</translation>
    </message>
</context>
<context>
    <name>callboard::PurchaseListModel</name>
    <message>
        <source>%1 a month for each seat</source>
        <comment>an amount of money</comment>
        <translation>%1 par mois et par licence</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of an order</comment>
        <translation>Numéro</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Bought by</source>
        <translation>Acheté par</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Next invoice</source>
        <translation>Prochaine facture</translation>
    </message>
    <message>
        <source>Order mailed to</source>
        <translation>Commande envoyée à</translation>
    </message>
</context>
<context>
    <name>callboard::PurchaseTerms</name>
    <message>
        <source>Added to the next invoice</source>
        <translation>Ajouté à la prochaine facture</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>La suite</translation>
    </message>
    <message>
        <source>Price per seat</source>
        <translation>Prix par licence</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <comment>an amount of money</comment>
        <translation>%1 par mois</translation>
    </message>
    <message>
        <source>Total per month, from %1</source>
        <comment>a day and month</comment>
        <translation>Total par mois, à partir du %1</translation>
    </message>
    <message>
        <source>Total per month</source>
        <translation>Total par mois</translation>
    </message>
    <message numerus="yes">
        <source>For %1 (%2 of %n days)</source>
        <comment>days of a month, how many of how many</comment>
        <translation>
            <numerusform>Période %1 (%2 sur %n jour)</numerusform>
            <numerusform>Période %1 (%2 sur %n jours)</numerusform>
        </translation>
    </message>
    <message>
        <source>For the rest of this month</source>
        <translation>Pour le reste de ce mois</translation>
    </message>
    <message>
        <source>Without VAT. %1 seats become %2, so %3 will be free.</source>
        <translation>Hors TVA. Le nombre de licences passe de %1 à %2&#x202f;; libres ensuite&#x202f;: %3.</translation>
    </message>
    <message>
        <source>Without VAT.</source>
        <translation>Hors TVA.</translation>
    </message>
    <message numerus="yes">
        <source>The %n seat(s) can be used as soon as you confirm.</source>
        <translation>
            <numerusform>La licence est utilisable dès que vous confirmez.</numerusform>
            <numerusform>Les %n licences sont utilisables dès que vous confirmez.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the billing contact, gets a copy by email.</source>
        <comment>a person</comment>
        <translation>%1, le contact de facturation, reçoit une copie par e-mail.</translation>
    </message>
    <message>
        <source>No billing contact is set, so nobody gets a copy. An administrator chooses one under Studio settings.</source>
        <translation>Aucun contact de facturation n’est défini, personne ne reçoit donc de copie. Un administrateur en choisit un dans Réglages du studio.</translation>
    </message>
</context>
<context>
    <name>callboard::Pusher</name>
    <message>
        <source>This is no longer on the server. Your change is kept here until you discard it.</source>
        <translation>Cet élément n’est plus sur le serveur. Votre modification est conservée ici jusqu’à ce que vous l’abandonniez.</translation>
    </message>
    <message>
        <source>You may not change this.</source>
        <translation>Vous n’avez pas le droit de modifier cela.</translation>
    </message>
    <message>
        <source>The studio did not take this value. Change it, or discard it.</source>
        <translation>Le studio n’a pas accepté cette valeur. Modifiez-la ou abandonnez-la.</translation>
    </message>
    <message>
        <source>The file of this picture is no longer on this computer. Choose the picture again.</source>
        <translation>Le fichier de cette photo n’est plus sur cet ordinateur. Choisissez de nouveau la photo.</translation>
    </message>
</context>
<context>
    <name>callboard::QuitGuard</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Modifications non enregistrées</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) are not saved</source>
        <translation>
            <numerusform>%n modification n’est pas enregistrée</numerusform>
            <numerusform>%n modifications ne sont pas enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved changes are kept on this computer and sent when the studio is reachable. Not saved: %1.</source>
        <comment>a list of field names</comment>
        <translation>Les modifications enregistrées sont conservées sur cet ordinateur et envoyées quand le studio est joignable. Non enregistré&#x202f;: %1.</translation>
    </message>
    <message>
        <source>&amp;Discard and quit</source>
        <translation>A&amp;bandonner et quitter</translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation>&amp;Rester</translation>
    </message>
    <message>
        <source>&amp;Save and quit</source>
        <translation>&amp;Enregistrer et quitter</translation>
    </message>
</context>
<context>
    <name>callboard::RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>à l’instant</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>il y a %n&#x202f;min</numerusform>
            <numerusform>il y a %n&#x202f;min</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>il y a %n jour</numerusform>
            <numerusform>il y a %n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <comment>one or more</comment>
        <translation>
            <numerusform>il y a %n heure</numerusform>
            <numerusform>il y a %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>il y a %n semaine</numerusform>
            <numerusform>il y a %n semaines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ResetForm</name>
    <message>
        <source>Re&amp;quest</source>
        <translation>&amp;Demander</translation>
    </message>
    <message>
        <source>Bac&amp;k to sign-in</source>
        <translation>&amp;Retour à la connexion</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>Mot de passe oublié&#x202f;?</translation>
    </message>
    <message>
        <source>Email or &amp;username</source>
        <translation>E-mail ou nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>Enter your email or username. The studio sends you a link to a page where you set a new password.</source>
        <translation>Saisissez votre e-mail ou votre nom d’utilisateur. Le studio vous envoie un lien vers une page où définir un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Go back and enter the studio&apos;s address first.</source>
        <translation>Revenez et saisissez d’abord l’adresse du studio.</translation>
    </message>
    <message>
        <source>Enter your email or username.</source>
        <translation>Saisissez votre e-mail ou votre nom d’utilisateur.</translation>
    </message>
    <message>
        <source>If that account is known at %1, a mail with a link is on its way. The link works once and for a limited time.</source>
        <translation>Si ce compte est connu sur %1, un message avec un lien est en route. Le lien fonctionne une fois et pour une durée limitée.</translation>
    </message>
</context>
<context>
    <name>callboard::SaveBar</name>
    <message>
        <source>&amp;Discard</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Unsaved changes: %1</source>
        <comment>a list of field names</comment>
        <translation>Modifications non enregistrées&#x202f;: %1</translation>
    </message>
</context>
<context>
    <name>callboard::SearchField</name>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>callboard::SeatChart</name>
    <message>
        <source>Seats over time</source>
        <translation>Licences au fil du temps</translation>
    </message>
    <message>
        <source>The course is shown from tomorrow on.</source>
        <translation>L’évolution s’affiche à partir de demain.</translation>
    </message>
    <message>
        <source>%1: %2 of %3 seats used</source>
        <comment>a date and two numbers</comment>
        <translation>%1&#x202f;: %2 sur %3 licences utilisées</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the figures of a chart that is read out</comment>
        <translation> ; </translation>
    </message>
</context>
<context>
    <name>callboard::SeatUsageSection</name>
    <message>
        <source>Over time</source>
        <translation>Au fil du temps</translation>
    </message>
    <message>
        <source>Used seats day by day; the dashed line is how many there were.</source>
        <translation>Licences utilisées jour par jour&#x202f;; la ligne en tirets indique combien il y en avait.</translation>
    </message>
</context>
<context>
    <name>callboard::SeatsPage</name>
    <message>
        <source>Purchases</source>
        <translation>Achats</translation>
    </message>
    <message>
        <source>No seats were bought yet.</source>
        <translation>Aucune licence n’a encore été achetée.</translation>
    </message>
    <message>
        <source>The seats could not be loaded</source>
        <translation>Les licences n’ont pas pu être chargées</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) bought. They can be used now.</source>
        <translation>
            <numerusform>%n licence achetée. Elle est utilisable dès maintenant.</numerusform>
            <numerusform>%n licences achetées. Elles sont utilisables dès maintenant.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::SeatsSection</name>
    <message>
        <source>Seats</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>&amp;Buy more seats…</source>
        <translation>Ac&amp;heter plus de licences…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n seat(s) used</source>
        <translation>
            <numerusform>%1 sur %n licence utilisée</numerusform>
            <numerusform>%1 sur %n licences utilisées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>seats</comment>
        <translation>
            <numerusform>%n restante</numerusform>
            <numerusform>%n restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>None left</source>
        <translation>Aucune restante</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n actif</numerusform>
            <numerusform>%n actifs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n invité</numerusform>
            <numerusform>%n invités</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>seats</comment>
        <translation>
            <numerusform>%n libre</numerusform>
            <numerusform>%n libres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a month for each seat</source>
        <comment>an amount of money</comment>
        <translation>%1 par mois et par licence</translation>
    </message>
</context>
<context>
    <name>callboard::SecretService</name>
    <message>
        <source>This computer&apos;s keyring has not been set up, so your sign-in is kept until you quit. Set up a default keyring in your system&apos;s password settings, then try again.</source>
        <translation>Le trousseau de cet ordinateur n’est pas configuré, votre session est donc conservée jusqu’à ce que vous quittiez. Configurez un trousseau par défaut dans les réglages de mots de passe du système, puis réessayez.</translation>
    </message>
    <message>
        <source>Callboard was started without the event loop that the keyring needs. Start it again without QT_NO_GLIB; until then your sign-in is kept until you quit.</source>
        <translation>Callboard a été lancé sans la boucle d’événements dont le trousseau a besoin. Relancez-le sans QT_NO_GLIB&#x202f;; d’ici là, votre session est conservée jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked. Unlock it and try again.</source>
        <translation>Le trousseau de cet ordinateur est verrouillé. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>Your sign-in is kept in this computer&apos;s keyring.</source>
        <translation>Votre session est conservée dans le trousseau de cet ordinateur.</translation>
    </message>
    <message>
        <source>No keyring can be reached, because this program was started outside of a desktop session. Your sign-in is kept until you quit.</source>
        <translation>Aucun trousseau n’est joignable, car ce programme a été lancé hors d’une session de bureau. Votre session est conservée jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>This computer has no keyring running, so your sign-in is kept until you quit. Install or start GNOME Keyring, KWallet or KeePassXC, then try again.</source>
        <translation>Aucun trousseau n’est lancé sur cet ordinateur, votre session est donc conservée jusqu’à ce que vous quittiez. Installez ou lancez GNOME Keyring, KWallet ou KeePassXC, puis réessayez.</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not answer. Sign out of your desktop and in again, or go on for this session only.</source>
        <translation>Le trousseau de cet ordinateur ne répond pas. Fermez puis rouvrez votre session de bureau, ou continuez pour cette session seulement.</translation>
    </message>
</context>
<context>
    <name>callboard::SessionsSection</name>
    <message>
        <source>Signed-in devices</source>
        <translation>Appareils connectés</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rée&amp;ssayer</translation>
    </message>
    <message>
        <source>Sign &amp;out everywhere else</source>
        <translation>Se déc&amp;onnecter partout ailleurs</translation>
    </message>
    <message>
        <source>The list comes with the next connection.</source>
        <translation>La liste arrivera à la prochaine connexion.</translation>
    </message>
    <message>
        <source>Asking the studio…</source>
        <translation>Demande au studio…</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Cet appareil</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <comment>when</comment>
        <translation>Vu pour la dernière fois&#x202f;: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, where</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Déconnecter</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>Déconnecter %1</translation>
    </message>
    <message>
        <source>Sign out a device</source>
        <translation>Déconnecter un appareil</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>Déconnecter %1&#x202f;?</translation>
    </message>
    <message>
        <source>Whoever sits there has to sign in again. What waits there to be sent stays there.</source>
        <translation>La personne qui s’en sert devra se reconnecter. Ce qui y attend d’être envoyé y reste.</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Déconnecter</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>Se déconnecter partout ailleurs</translation>
    </message>
    <message>
        <source>Sign out one other device?</source>
        <translation>Déconnecter un autre appareil&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Sign out %n other devices?</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Déconnecter %n autre appareil&#x202f;?</numerusform>
            <numerusform>Déconnecter %n autres appareils&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this computer stays signed in.</source>
        <translation>Seul cet ordinateur reste connecté.</translation>
    </message>
    <message>
        <source>Signed out there</source>
        <translation>Session fermée sur cet appareil</translation>
    </message>
</context>
<context>
    <name>callboard::SettingTexts</name>
    <message>
        <source>Studio name</source>
        <translation>Nom du studio</translation>
    </message>
    <message>
        <source>studio name</source>
        <translation>nom du studio</translation>
    </message>
    <message>
        <source>Shortest password</source>
        <translation>Longueur minimale du mot de passe</translation>
    </message>
    <message>
        <source>shortest password</source>
        <translation>longueur minimale du mot de passe</translation>
    </message>
    <message>
        <source>Weakest password</source>
        <translation>Niveau minimal du mot de passe</translation>
    </message>
    <message>
        <source>weakest password</source>
        <translation>niveau minimal du mot de passe</translation>
    </message>
    <message>
        <source>Session length</source>
        <translation>Durée de session</translation>
    </message>
    <message>
        <source>session length</source>
        <translation>durée de session</translation>
    </message>
    <message>
        <source>Invitations are valid for</source>
        <translation>Validité des invitations</translation>
    </message>
    <message>
        <source>validity of invitations</source>
        <translation>validité des invitations</translation>
    </message>
    <message>
        <source>Allowed email domains</source>
        <translation>Domaines e-mail autorisés</translation>
    </message>
    <message>
        <source>allowed email domains</source>
        <translation>domaines e-mail autorisés</translation>
    </message>
    <message>
        <source>Billing contact</source>
        <translation>Contact de facturation</translation>
    </message>
    <message>
        <source>billing contact</source>
        <translation>contact de facturation</translation>
    </message>
    <message>
        <source>Profile layout</source>
        <translation>Disposition du profil</translation>
    </message>
    <message>
        <source>profile layout</source>
        <translation>disposition du profil</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Sans restriction</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bon</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>Fort</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n caractère</numerusform>
            <numerusform>%n caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown, %2 hidden</source>
        <translation>affichés&#x202f;: %1, masqués&#x202f;: %2</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
</context>
<context>
    <name>callboard::SettingsForm</name>
    <message>
        <source>Choose a number from %1 to %2.</source>
        <translation>Choisissez un nombre de %1 à %2.</translation>
    </message>
    <message>
        <source>%1 is not a domain. It looks like lumen.studio.</source>
        <translation>%1 n’est pas un domaine. Exemple&#x202f;: lumen.studio.</translation>
    </message>
</context>
<context>
    <name>callboard::SettingsPage</name>
    <message>
        <source>Saved for the whole studio.</source>
        <translation>Enregistré pour tout le studio.</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>Mots de passe</translation>
    </message>
    <message>
        <source>Minimum &amp;length</source>
        <translation>&amp;Longueur minimale</translation>
    </message>
    <message>
        <source>Minimum s&amp;trength</source>
        <translation>Nivea&amp;u minimal</translation>
    </message>
    <message>
        <source>How hard a password has to be to guess</source>
        <translation>À quel point un mot de passe doit être difficile à deviner</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Session l&amp;ength</source>
        <translation>&amp;Durée de session</translation>
    </message>
    <message>
        <source>Days until a device has to sign in again</source>
        <translation>Jours avant qu’un appareil doive se reconnecter</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>Invitations</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>&amp;Valables pendant</translation>
    </message>
    <message>
        <source>Days. An invitation that has expired keeps its seat</source>
        <translation>En jours. Une invitation expirée garde sa licence</translation>
    </message>
    <message>
        <source>Email d&amp;omains</source>
        <translation>D&amp;omaines e-mail</translation>
    </message>
    <message>
        <source>Who may be invited. Separate with commas</source>
        <translation>Qui peut être invité. Séparez par des virgules</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>&amp;Configure layout…</source>
        <translation>&amp;Configurer la disposition…</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposition</translation>
    </message>
    <message>
        <source>What people see of their profile</source>
        <translation>Ce que chacun voit de son profil</translation>
    </message>
    <message>
        <source>The layout is in effect for everybody.</source>
        <translation>La disposition est en vigueur pour tout le monde.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n field(s) shown</source>
        <translation>
            <numerusform>%1 sur %n champ affiché</numerusform>
            <numerusform>%1 sur %n champs affichés</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings could not be loaded</source>
        <translation>Les réglages n’ont pas pu être chargés</translation>
    </message>
    <message>
        <source>Characters, for passwords from now on</source>
        <translation>Caractères, pour les futurs mots de passe</translation>
    </message>
</context>
<context>
    <name>callboard::ShellActions</name>
    <message>
        <source>Search or run a command</source>
        <translation>Rechercher ou exécuter</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>Rechercher dans cette page</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>S&amp;ync now</source>
        <translation>S&amp;ynchroniser maintenant</translation>
    </message>
    <message>
        <source>Show waiting changes</source>
        <translation>Afficher les modifications en attente</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>S&amp;witch studio…</source>
        <translation>&amp;Changer de studio…</translation>
    </message>
    <message>
        <source>&amp;Another studio…</source>
        <translation>&amp;Autre studio…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation>&amp;Comme le système</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>&amp;Increased contrast</source>
        <translation>Contraste &amp;renforcé</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>Réduire les &amp;mouvements</translation>
    </message>
</context>
<context>
    <name>callboard::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>Annuler ce qui vient d’être fait</translation>
    </message>
    <message>
        <source>Close what is on top</source>
        <translation>Fermer ce qui est au premier plan</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>callboard::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
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
        <translation>Personnel</translation>
    </message>
    <message>
        <source>%1, needs attention</source>
        <comment>a page</comment>
        <translation>%1, attention requise</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new</source>
        <comment>a page</comment>
        <translation>
            <numerusform>%1, %n nouveauté</numerusform>
            <numerusform>%1, %n nouveautés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::SignIn</name>
    <message>
        <source>That login and password don&apos;t match. The studio pauses sign-in for a while.</source>
        <translation>Cet identifiant et ce mot de passe ne correspondent pas. Le studio suspend la connexion un moment.</translation>
    </message>
    <message>
        <source>That login and password don&apos;t match. Check Caps Lock, then try again. After one more try the studio pauses sign-in for a while.</source>
        <translation>Cet identifiant et ce mot de passe ne correspondent pas. Vérifiez Verr. Maj, puis réessayez. Après encore un essai, le studio suspend la connexion un moment.</translation>
    </message>
    <message numerus="yes">
        <source>That login and password don&apos;t match. Check Caps Lock, then try again. After %n more tries the studio pauses sign-in for a while.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Cet identifiant et ce mot de passe ne correspondent pas. Vérifiez Verr. Maj, puis réessayez. Après encore %n essai, le studio suspend la connexion un moment.</numerusform>
            <numerusform>Cet identifiant et ce mot de passe ne correspondent pas. Vérifiez Verr. Maj, puis réessayez. Après encore %n essais, le studio suspend la connexion un moment.</numerusform>
        </translation>
    </message>
    <message>
        <source>That login and password don&apos;t match. Check Caps Lock, then try again.</source>
        <translation>Cet identifiant et ce mot de passe ne correspondent pas. Vérifiez Verr. Maj, puis réessayez.</translation>
    </message>
    <message>
        <source>Too many tries. The studio pauses sign-in for a while.</source>
        <translation>Trop d’essais. Le studio suspend la connexion un moment.</translation>
    </message>
    <message>
        <source>Too many tries. The studio pauses sign-in until %1.</source>
        <comment>a time of day</comment>
        <translation>Trop d’essais. Le studio suspend la connexion jusqu’à %1.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Check the address and your connection, then try again.</source>
        <translation>%1 est injoignable. Vérifiez l’adresse et votre connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t answer. Try again in a moment.</source>
        <translation>%1 ne répond pas. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>There is no studio at %1. Check the address. In a guest network, sign in to the network first.</source>
        <translation>Il n’y a pas de studio à l’adresse %1. Vérifiez-la. Sur un réseau invité, connectez-vous d’abord au réseau.</translation>
    </message>
    <message>
        <source>%1 can&apos;t prove that it is this studio: its certificate is not trusted. Ask your administrator.</source>
        <translation>%1 ne peut pas prouver qu’il s’agit de ce studio&#x202f;: son certificat n’est pas reconnu. Adressez-vous à votre administration.</translation>
    </message>
    <message>
        <source>This studio needs another version of Callboard. Update Callboard, then sign in.</source>
        <translation>Ce studio demande une autre version de Callboard. Mettez Callboard à jour, puis connectez-vous.</translation>
    </message>
    <message>
        <source>Your password is right, but this computer&apos;s keychain can&apos;t keep the session. Open the keychain and try again, or stay signed in until you quit.</source>
        <translation>Votre mot de passe est bon, mais le trousseau de cet ordinateur ne peut pas conserver la session. Ouvrez le trousseau et réessayez, ou gardez la session jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trust. This may be somebody else.</source>
        <translation>%1 présente un autre certificat que celui que vous approuvez. C’est peut-être quelqu’un d’autre.</translation>
    </message>
</context>
<context>
    <name>callboard::SignInAgainDialog</name>
    <message>
        <source>Sign in</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>That is not your password. Check Caps Lock, then try again.</source>
        <translation>Ce n’est pas votre mot de passe. Vérifiez Verr. Maj, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>callboard::SignInForm</name>
    <message>
        <source>Studio &amp;address</source>
        <translation>&amp;Adresse du studio</translation>
    </message>
    <message>
        <source>&amp;Email or username</source>
        <translation>E-mail ou nom d’&amp;utilisateur</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Forgot your password?</source>
        <translation>Mot de passe &amp;oublié&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in on this computer</source>
        <translation>&amp;Garder ma session ouverte sur cet ordinateur</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Verr. Maj est activé.</translation>
    </message>
    <message>
        <source>Stay signed in for this &amp;run only</source>
        <translation>Se connecter &amp;pour cette fois</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>Continue in &amp;browser (single sign-on)</source>
        <translation>Continuer dans le &amp;navigateur (authentification unique)</translation>
    </message>
    <message>
        <source>Sign in to your studio</source>
        <translation>Se connecter à votre studio</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>Se connecter à %1</translation>
    </message>
    <message>
        <source>Your administrator can tell you the studio&apos;s address.</source>
        <translation>Votre administration peut vous indiquer l’adresse du studio.</translation>
    </message>
    <message>
        <source>You last signed in here on %1.</source>
        <comment>a weekday and date</comment>
        <translation>Votre dernière connexion ici&#x202f;: %1.</translation>
    </message>
    <message>
        <source>Enter the studio&apos;s address.</source>
        <translation>Saisissez l’adresse du studio.</translation>
    </message>
    <message>
        <source>Enter your email or username.</source>
        <translation>Saisissez votre e-mail ou votre nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>Signing in… (Esc cancels)</source>
        <translation>Connexion… (Échap pour annuler)</translation>
    </message>
</context>
<context>
    <name>callboard::SignInPage</name>
    <message>
        <source>&amp;Open the copy on this computer</source>
        <translation>Ouvrir la &amp;copie de cet ordinateur</translation>
    </message>
    <message>
        <source>Without a connection you can open the studio copy kept on this computer.</source>
        <translation>Sans connexion, vous pouvez ouvrir la copie du studio conservée sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>callboard::SignOutDialog</name>
    <message>
        <source>Sign out</source>
        <translation>Se déconnecter</translation>
    </message>
    <message>
        <source>Also &amp;delete this studio&apos;s copy from this computer</source>
        <translation>&amp;Supprimer aussi la copie de ce studio de cet ordinateur</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>Se déconnecter de %1&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>Se &amp;déconnecter</translation>
    </message>
    <message>
        <source>Everything is saved on the studio.</source>
        <translation>Tout est enregistré dans le studio.</translation>
    </message>
    <message>
        <source>A change that is not sent yet will be lost: %1.</source>
        <translation>Une modification pas encore envoyée sera perdue&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes that are not sent yet will be lost: %1.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n modification pas encore envoyée sera perdue&#x202f;: %1.</numerusform>
            <numerusform>%n modifications pas encore envoyées seront perdues&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A change is not sent yet: %1. It stays on this computer and is sent when you sign in again.</source>
        <translation>Une modification n’est pas encore envoyée&#x202f;: %1. Elle reste sur cet ordinateur et sera envoyée à votre prochaine connexion.</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not sent yet: %1. They stay on this computer and are sent when you sign in again.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n modification n’est pas encore envoyée&#x202f;: %1. Elle reste sur cet ordinateur et sera envoyée à votre prochaine connexion.</numerusform>
            <numerusform>%n modifications ne sont pas encore envoyées&#x202f;: %1. Elles restent sur cet ordinateur et seront envoyées à votre prochaine connexion.</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Déconnexion…</translation>
    </message>
</context>
<context>
    <name>callboard::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
</context>
<context>
    <name>callboard::StateView</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a heading and its explanation, read aloud</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Rée&amp;ssayer</translation>
    </message>
    <message>
        <source>Not on this computer yet</source>
        <translation>Pas encore sur cet ordinateur</translation>
    </message>
    <message>
        <source>This page comes with the next connection. Everything else works.</source>
        <translation>Cette page arrivera à la prochaine connexion. Tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>Rée&amp;ssayer</translation>
    </message>
</context>
<context>
    <name>callboard::Storage</name>
    <message>
        <source>Your waiting changes were kept by a newer version of this program. Start that version to go on.</source>
        <translation>Vos modifications en attente ont été conservées par une version plus récente de ce programme. Lancez cette version pour continuer.</translation>
    </message>
    <message>
        <source>A file of this program can&apos;t be read or written. Check the free space and the rights of its folder, then try again.</source>
        <translation>Un fichier de ce programme ne peut être ni lu ni écrit. Vérifiez l’espace libre et les droits de son dossier, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>callboard::StudioAccounts</name>
    <message>
        <source>That account is not signed in.</source>
        <translation>Ce compte n’a pas de session ouverte.</translation>
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
        <translation>%1 – changer de studio</translation>
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
        <translation>%1 sur %2</translation>
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
        <translation>&amp;Nom du studio</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>C&amp;hoisir…</translation>
    </message>
    <message>
        <source>Remove the billing contact</source>
        <translation>Retirer le contact de facturation</translation>
    </message>
    <message>
        <source>Billing contact</source>
        <translation>Contact de facturation</translation>
    </message>
    <message>
        <source>Gets the orders for seats by email</source>
        <translation>Reçoit les commandes de licences par e-mail</translation>
    </message>
    <message>
        <source>Orders for seats are mailed to this person.</source>
        <translation>Les commandes de licences sont envoyées par e-mail à cette personne.</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>Une autre personne</translation>
    </message>
</context>
<context>
    <name>callboard::StudioSidebar</name>
    <message>
        <source>Recent studios</source>
        <translation>Studios récents</translation>
    </message>
    <message>
        <source>Another studio…</source>
        <translation>Autre studio…</translation>
    </message>
    <message>
        <source>Try the local demo studio</source>
        <translation>Essayer le studio de démonstration local</translation>
    </message>
    <message>
        <source>Made-up crew and shots, no server</source>
        <translation>Équipe et plans fictifs, sans serveur</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>Retirer de cette liste</translation>
    </message>
    <message>
        <source>You are signed in there. Sign out first.</source>
        <translation>Votre session y est ouverte. Déconnectez-vous d’abord.</translation>
    </message>
</context>
<context>
    <name>callboard::StudioUrl</name>
    <message>
        <source>Enter the address of your studio.</source>
        <translation>Saisissez l’adresse de votre studio.</translation>
    </message>
    <message>
        <source>That is not an address. It looks like callboard.lumen.studio.</source>
        <translation>Ce n’est pas une adresse. Exemple&#x202f;: callboard.lumen.studio.</translation>
    </message>
    <message>
        <source>Only https addresses are safe for signing in. Ask your studio for its https address.</source>
        <translation>Seules les adresses https sont sûres pour se connecter. Demandez à votre studio son adresse https.</translation>
    </message>
</context>
<context>
    <name>callboard::SyncEngine</name>
    <message>
        <source>That is another person&apos;s account. Sign in there from the sign-in page.</source>
        <translation>C’est le compte d’une autre personne. Connectez-vous-y depuis la page de connexion.</translation>
    </message>
    <message>
        <source>The file with your waiting changes was damaged and none could be saved; it was kept as %1. Look for what the studio does not have yet, and change it again.</source>
        <translation>Le fichier de vos modifications en attente était endommagé et aucune n’a pu être récupérée&#x202f;; il a été conservé sous %1. Cherchez ce que le studio n’a pas encore et modifiez-le à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>The file with your waiting changes was damaged. %n of them could be saved; the damaged file was kept as %1.</source>
        <translation>
            <numerusform>Le fichier de vos modifications en attente était endommagé. Récupérées&#x202f;: %n&#x202f;; le fichier endommagé a été conservé sous %1.</numerusform>
            <numerusform>Le fichier de vos modifications en attente était endommagé. Récupérées&#x202f;: %n&#x202f;; le fichier endommagé a été conservé sous %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::SyncLine</name>
    <message>
        <source>Show the changes that wait (Ctrl+Shift+Y)</source>
        <translation>Afficher les modifications en attente (Ctrl+Maj+Y)</translation>
    </message>
</context>
<context>
    <name>callboard::SyncPopover</name>
    <message>
        <source>Waiting changes</source>
        <translation>Modifications en attente</translation>
    </message>
    <message>
        <source>Everything you changed is at the studio.</source>
        <translation>Tout ce que vous avez modifié est arrivé au studio.</translation>
    </message>
    <message>
        <source>%1 Kept on this computer. Safe to quit Callboard.</source>
        <comment>a sentence that says what is wrong</comment>
        <translation>%1 Conservé sur cet ordinateur. Vous pouvez quitter Callboard.</translation>
    </message>
    <message>
        <source>Kept on this computer. Safe to quit Callboard.</source>
        <translation>Conservé sur cet ordinateur. Vous pouvez quitter Callboard.</translation>
    </message>
    <message>
        <source>No changes waiting</source>
        <translation>Aucune modification en attente</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n modification en attente</numerusform>
            <numerusform>%n modifications en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>Tout annuler</translation>
    </message>
    <message>
        <source>Everything you changed is at the studio. %1</source>
        <comment>a sentence that says what is wrong</comment>
        <translation>Tout ce que vous avez modifié est arrivé au studio. %1</translation>
    </message>
</context>
<context>
    <name>callboard::SyncStatus</name>
    <message>
        <source>Callboard is already open for this account. Make changes in that window; here they are only shown.</source>
        <translation>Callboard est déjà ouvert pour ce compte. Faites vos modifications dans cette autre fenêtre&#x202f;; ici, elles sont seulement affichées.</translation>
    </message>
    <message>
        <source>Some of the studio&apos;s data could not be fetched. %1</source>
        <comment>a sentence that says why</comment>
        <translation>Certaines données du studio n’ont pas pu être récupérées. %1</translation>
    </message>
</context>
<context>
    <name>callboard::SyncWords</name>
    <message>
        <source>Synced %1</source>
        <comment>a time: just now, 2 min ago, 14:18</comment>
        <translation>Synchronisé&#x202f;: %1</translation>
    </message>
    <message>
        <source>Last synced %1</source>
        <comment>a time of day</comment>
        <translation>Dernière synchro&#x202f;: %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>Pas encore synchronisé</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) not saved yet</source>
        <translation>
            <numerusform>%n modification non enregistrée</numerusform>
            <numerusform>%n modifications non enregistrées</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>Tout est enregistré</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n change(s)…</source>
        <translation>
            <numerusform>Envoi de %n modification…</numerusform>
            <numerusform>Envoi de %n modifications…</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n modification en attente</numerusform>
            <numerusform>%n modifications en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try %1</source>
        <comment>a time of day</comment>
        <translation>Prochain essai&#x202f;: %1</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n change(s) waiting</source>
        <translation>
            <numerusform>Hors ligne · %n modification en attente</numerusform>
            <numerusform>Hors ligne · %n modifications en attente</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need a choice</source>
        <translation>
            <numerusform>%n modification attend votre choix</numerusform>
            <numerusform>%n modifications attendent votre choix</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signed out · %n change(s) kept</source>
        <translation>
            <numerusform>Déconnecté · %n modification conservée</numerusform>
            <numerusform>Déconnecté · %n modifications conservées</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>Déconnecté</translation>
    </message>
    <message>
        <source>Waiting for the keyring</source>
        <translation>En attente du trousseau</translation>
    </message>
    <message>
        <source>Callboard needs an update</source>
        <translation>Callboard doit être mis à jour</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>Non synchronisé</translation>
    </message>
    <message numerus="yes">
        <source>Not trusted · %n change(s) kept</source>
        <translation>
            <numerusform>Non approuvé · %n modification conservée</numerusform>
            <numerusform>Non approuvé · %n modifications conservées</numerusform>
        </translation>
    </message>
    <message>
        <source>Studio not trusted</source>
        <translation>Studio non approuvé</translation>
    </message>
    <message>
        <source>Some data not fetched</source>
        <translation>Certaines données manquent</translation>
    </message>
    <message>
        <source>Some changes may be lost</source>
        <translation>Modifications peut-être perdues</translation>
    </message>
</context>
<context>
    <name>callboard::Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>callboard::TokenKeeper</name>
    <message>
        <source>The session of this account is not on this computer any more. Sign in again; your changes are kept.</source>
        <translation>La session de ce compte n’est plus sur cet ordinateur. Reconnectez-vous&#x202f;; vos modifications sont conservées.</translation>
    </message>
</context>
<context>
    <name>callboard::UserActions</name>
    <message>
        <source>The role is set in %1.</source>
        <translation>Le rôle se définit dans %1.</translation>
    </message>
    <message>
        <source>The last administrator can&apos;t be given another role. Make somebody else an administrator first.</source>
        <translation>Le dernier administrateur ne peut pas recevoir un autre rôle. Nommez d’abord un autre administrateur.</translation>
    </message>
    <message>
        <source>There is no pending invitation.</source>
        <translation>Il n’y a pas d’invitation en attente.</translation>
    </message>
    <message>
        <source>The password belongs to %1.</source>
        <translation>Le mot de passe est géré par %1.</translation>
    </message>
    <message>
        <source>There is no password before the invitation is accepted.</source>
        <translation>Il n’y a pas de mot de passe avant l’acceptation de l’invitation.</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>Le compte est désactivé.</translation>
    </message>
    <message>
        <source>The last administrator can&apos;t be disabled. Make somebody else an administrator first.</source>
        <translation>Le dernier administrateur ne peut pas être désactivé. Nommez d’abord un autre administrateur.</translation>
    </message>
    <message>
        <source>The account is disabled already.</source>
        <translation>Le compte est déjà désactivé.</translation>
    </message>
    <message>
        <source>The account is not disabled.</source>
        <translation>Le compte n’est pas désactivé.</translation>
    </message>
    <message>
        <source>The last administrator can&apos;t be deleted. Make somebody else an administrator first.</source>
        <translation>Le dernier administrateur ne peut pas être supprimé. Nommez d’abord un autre administrateur.</translation>
    </message>
    <message>
        <source>Changing the role of user %1 of %2…</source>
        <translation>Changement du rôle de l’utilisateur %1 sur %2…</translation>
    </message>
    <message>
        <source>Sending invitation %1 of %2…</source>
        <translation>Envoi de l’invitation %1 sur %2…</translation>
    </message>
    <message>
        <source>Revoking invitation %1 of %2…</source>
        <translation>Révocation de l’invitation %1 sur %2…</translation>
    </message>
    <message>
        <source>Sending password reset link %1 of %2…</source>
        <translation>Envoi du lien de réinitialisation du mot de passe %1 sur %2…</translation>
    </message>
    <message>
        <source>Disabling user %1 of %2…</source>
        <translation>Désactivation de l’utilisateur %1 sur %2…</translation>
    </message>
    <message>
        <source>Enabling user %1 of %2…</source>
        <translation>Réactivation de l’utilisateur %1 sur %2…</translation>
    </message>
    <message>
        <source>Deleting user %1 of %2…</source>
        <translation>Suppression de l’utilisateur %1 sur %2…</translation>
    </message>
    <message>
        <source>%1 now has the role %2.</source>
        <translation>%1 a maintenant le rôle %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n users now have the role %1.</source>
        <translation>
            <numerusform>%n utilisateur a maintenant le rôle %1.</numerusform>
            <numerusform>%n utilisateurs ont maintenant le rôle %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The invitation was sent to %1 again.</source>
        <translation>L’invitation a été renvoyée à %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitations were sent again.</source>
        <translation>
            <numerusform>%n invitation a été renvoyée.</numerusform>
            <numerusform>%n invitations ont été renvoyées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The invitation of %1 is revoked.</source>
        <translation>L’invitation pour %1 est révoquée.</translation>
    </message>
    <message numerus="yes">
        <source>%n invitations are revoked.</source>
        <translation>
            <numerusform>%n invitation est révoquée.</numerusform>
            <numerusform>%n invitations sont révoquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gets a link by mail to set a new password.</source>
        <translation>%1 reçoit par e-mail un lien pour définir un nouveau mot de passe.</translation>
    </message>
    <message numerus="yes">
        <source>%n users get a link by mail to set a new password.</source>
        <translation>
            <numerusform>%n utilisateur reçoit par e-mail un lien pour définir un nouveau mot de passe.</numerusform>
            <numerusform>%n utilisateurs reçoivent par e-mail un lien pour définir un nouveau mot de passe.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is disabled.</source>
        <translation>Compte désactivé&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n users are disabled.</source>
        <translation>
            <numerusform>%n utilisateur est désactivé.</numerusform>
            <numerusform>%n utilisateurs sont désactivés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation>Compte réactivé&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n users are enabled.</source>
        <translation>
            <numerusform>%n utilisateur est réactivé.</numerusform>
            <numerusform>%n utilisateurs sont réactivés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>Utilisateur supprimé&#x202f;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n users are deleted.</source>
        <translation>
            <numerusform>%n utilisateur est supprimé.</numerusform>
            <numerusform>%n utilisateurs sont supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n users could not be given the role %2.</source>
        <translation>
            <numerusform>Le rôle %2 n’a pas pu être attribué à %1 sur %n utilisateur.</numerusform>
            <numerusform>Le rôle %2 n’a pas pu être attribué à %1 sur %n utilisateurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n invitations could not be sent.</source>
        <translation>
            <numerusform>L’envoi a échoué pour %1 sur %n invitation.</numerusform>
            <numerusform>L’envoi a échoué pour %1 sur %n invitations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n invitations could not be revoked.</source>
        <translation>
            <numerusform>La révocation a échoué pour %1 sur %n invitation.</numerusform>
            <numerusform>La révocation a échoué pour %1 sur %n invitations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n password reset links could not be sent.</source>
        <translation>
            <numerusform>L’envoi a échoué pour %1 sur %n lien de réinitialisation du mot de passe.</numerusform>
            <numerusform>L’envoi a échoué pour %1 sur %n liens de réinitialisation du mot de passe.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n users could not be disabled.</source>
        <translation>
            <numerusform>La désactivation a échoué pour %1 sur %n utilisateur.</numerusform>
            <numerusform>La désactivation a échoué pour %1 sur %n utilisateurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n users could not be enabled.</source>
        <translation>
            <numerusform>La réactivation a échoué pour %1 sur %n utilisateur.</numerusform>
            <numerusform>La réactivation a échoué pour %1 sur %n utilisateurs.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n users could not be deleted.</source>
        <translation>
            <numerusform>La suppression a échoué pour %1 sur %n utilisateur.</numerusform>
            <numerusform>La suppression a échoué pour %1 sur %n utilisateurs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::UserColumns</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>&amp;Trier par</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>&amp;Colonnes</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>&amp;Rétablir les colonnes</translation>
    </message>
</context>
<context>
    <name>callboard::UserCommands</name>
    <message>
        <source>Another change is under way.</source>
        <translation>Une autre modification est en cours.</translation>
    </message>
    <message>
        <source>Disable user accounts</source>
        <translation>Désactiver des comptes d’utilisateur</translation>
    </message>
    <message>
        <source>Disable your own account?</source>
        <translation>Désactiver votre propre compte&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Disable %n users?</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Désactiver %n utilisateur&#x202f;?</numerusform>
            <numerusform>Désactiver %n utilisateurs&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are signed out everywhere at once and can&apos;t sign in. Their seats are free. You can enable them again.</source>
        <comment>disabled users</comment>
        <translation>Leurs sessions sont fermées partout aussitôt et ils ne peuvent plus se connecter. Leurs licences sont libérées. Vous pouvez réactiver les comptes.</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>&amp;Désactiver</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Disable %n users</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>&amp;Désactiver %n utilisateur</numerusform>
            <numerusform>&amp;Désactiver %n utilisateurs</numerusform>
        </translation>
    </message>
    <message>
        <source>You are one of them: you are signed out at once, and only another administrator can let you in again.</source>
        <translation>Vous en faites partie&#x202f;: votre session est fermée aussitôt, et seul un autre administrateur peut vous redonner accès.</translation>
    </message>
    <message>
        <source>Send password reset link</source>
        <translation>Envoyer un lien de réinitialisation du mot de passe</translation>
    </message>
    <message>
        <source>Send a password reset link to %1?</source>
        <translation>Envoyer un lien de réinitialisation du mot de passe à %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Send password reset links to %n users?</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Envoyer un lien de réinitialisation du mot de passe à %n utilisateur&#x202f;?</numerusform>
            <numerusform>Envoyer des liens de réinitialisation du mot de passe à %n utilisateurs&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>It comes by mail, works once, and expires. The password stays as it is until the link is used.</source>
        <translation>Il arrive par e-mail, fonctionne une fois et expire. Le mot de passe reste le même jusqu’à l’utilisation du lien.</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Envoyer</translation>
    </message>
    <message>
        <source>Revoke invitation</source>
        <translation>Révoquer l’invitation</translation>
    </message>
    <message>
        <source>Revoke the invitation of %1?</source>
        <translation>Révoquer l’invitation pour %1&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n invitations?</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Révoquer %n invitation&#x202f;?</numerusform>
            <numerusform>Révoquer %n invitations&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>The link in the mail stops working and the seat is free. You can invite the address again.</source>
        <translation>Le lien du message cesse de fonctionner et la licence est libérée. Vous pouvez inviter de nouveau cette adresse.</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Révoquer</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>Changer le rôle</translation>
    </message>
    <message>
        <source>Give up being an administrator?</source>
        <translation>Renoncer au rôle d’administrateur&#x202f;?</translation>
    </message>
    <message>
        <source>You lose the pages for administrators at once, and only another administrator can give them back.</source>
        <translation>Vous perdez aussitôt les pages d’administration, et seul un autre administrateur peut vous les rendre.</translation>
    </message>
    <message>
        <source>&amp;Change role</source>
        <translation>C&amp;hanger le rôle</translation>
    </message>
    <message>
        <source>&amp;View profile</source>
        <translation>&amp;Voir le profil</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Make &amp;administrator</source>
        <translation>Nommer &amp;administrateur</translation>
    </message>
    <message>
        <source>Send password reset &amp;link…</source>
        <translation>Envoyer un &amp;lien de réinitialisation du mot de passe…</translation>
    </message>
    <message>
        <source>Resend &amp;invitation</source>
        <translation>Renvoyer l’&amp;invitation</translation>
    </message>
    <message>
        <source>Resend &amp;invitations</source>
        <translation>Renvoyer les &amp;invitations</translation>
    </message>
    <message>
        <source>&amp;Revoke invitation…</source>
        <translation>&amp;Révoquer l’invitation…</translation>
    </message>
    <message>
        <source>&amp;Revoke invitations…</source>
        <translation>&amp;Révoquer les invitations…</translation>
    </message>
    <message>
        <source>&amp;Disable user account</source>
        <translation>&amp;Désactiver le compte d’utilisateur</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Disable %n accounts…</source>
        <translation>
            <numerusform>&amp;Désactiver %n compte…</numerusform>
            <numerusform>&amp;Désactiver %n comptes…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Enable user account</source>
        <translation>Réa&amp;ctiver le compte d’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Enable accounts</source>
        <translation>Réa&amp;ctiver les comptes</translation>
    </message>
    <message>
        <source>Dele&amp;te…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
</context>
<context>
    <name>callboard::UserDelegate</name>
    <message>
        <source>(you)</source>
        <comment>beside one&apos;s own name in a list</comment>
        <translation>(vous)</translation>
    </message>
</context>
<context>
    <name>callboard::UserHeader</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
</context>
<context>
    <name>callboard::UserHistory</name>
    <message>
        <source>Asking the studio…</source>
        <translation>Demande au studio…</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>Dernière activité</translation>
    </message>
</context>
<context>
    <name>callboard::UserProfileDialog</name>
    <message>
        <source>Password in this studio</source>
        <translation>Mot de passe dans ce studio</translation>
    </message>
    <message>
        <source>Signs in through %1</source>
        <translation>Se connecte via %1</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>&amp;Actions</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>Copy the email address</source>
        <translation>Copier l’adresse e-mail</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>Adresse copiée.</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>E-&amp;mail</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>&amp;Rôle</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>&amp;Département</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>Modifications récentes</translation>
    </message>
    <message>
        <source>Facts and recent changes</source>
        <translation>Informations et modifications récentes</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>role and department, or address</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>when, by whom</comment>
        <translation>%1, par %2</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Expiration</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>Dernière activité</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Ajouté</translation>
    </message>
    <message>
        <source>Set in %1</source>
        <translation>Se définit dans %1</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>Le dernier</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Annu&amp;ler</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>The studio is asked</source>
        <translation>Demande au studio en cours</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>Rien n’est modifié</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>Enregistré&#x202f;: %1.</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>Nom d’&amp;utilisateur</translation>
    </message>
</context>
<context>
    <name>callboard::UserTable</name>
    <message>
        <source>Users</source>
        <translation>Utilisateurs</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>callboard::UserTexts</name>
    <message>
        <source>Administrator</source>
        <translation>Administrateur</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>Responsable</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Superviseur</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>Prestataire</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Réviseur</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invité</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Actif</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rôle</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Département</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>État</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: old value → new value</comment>
        <translation>%1&#x202f;: %2 → %3</translation>
    </message>
</context>
<context>
    <name>callboard::UserTimes</name>
    <message>
        <source>Invitation expired</source>
        <translation>Invitation expirée</translation>
    </message>
    <message>
        <source>Invited %1</source>
        <comment>when: 2 days ago</comment>
        <translation>Invitation&#x202f;: %1</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Maintenant</translation>
    </message>
    <message>
        <source>The invitation expired: %1</source>
        <translation>Expiration de l’invitation&#x202f;: %1</translation>
    </message>
    <message>
        <source>Invited: %1</source>
        <translation>Invitation&#x202f;: %1</translation>
    </message>
    <message>
        <source>Has not signed in yet</source>
        <translation>Ne s’est pas encore connecté</translation>
    </message>
    <message>
        <source>Last active: %1</source>
        <translation>Dernière activité&#x202f;: %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Expirée</translation>
    </message>
</context>
<context>
    <name>callboard::UsersBar</name>
    <message>
        <source>&amp;Add user</source>
        <translation>&amp;Ajouter un utilisateur</translation>
    </message>
    <message>
        <source>Name, email or department</source>
        <translation>Nom, e-mail ou département</translation>
    </message>
    <message>
        <source>&amp;Buy more seats</source>
        <translation>Ac&amp;heter plus de licences</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Search users by name, email or department</source>
        <translation>Rechercher des utilisateurs par nom, e-mail ou département</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %n seats used · </source>
        <comment>space and dot before what is left</comment>
        <translation>
            <numerusform>%L1 sur %n licence utilisée · </numerusform>
            <numerusform>%L1 sur %n licences utilisées · </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>seats</comment>
        <translation>
            <numerusform>%n restante</numerusform>
            <numerusform>%n restantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %n seats used</source>
        <translation>
            <numerusform>%L1 sur %n licence utilisée</numerusform>
            <numerusform>%L1 sur %n licences utilisées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::UsersPage</name>
    <message>
        <source>Arrow keys move · Space selects · Enter opens the profile · Shift F10 opens the menu</source>
        <translation>Les flèches déplacent · Espace sélectionne · Entrée ouvre le profil · Maj F10 ouvre le menu</translation>
    </message>
    <message>
        <source>Nobody is in these filters</source>
        <translation>Personne ne correspond à ces filtres</translation>
    </message>
    <message>
        <source>Nobody found for “%1”</source>
        <translation>Personne n’a été trouvé pour «&#x202f;%1&#x202f;»</translation>
    </message>
    <message>
        <source>Other states or roles may have somebody.</source>
        <translation>D’autres états ou rôles peuvent donner des résultats.</translation>
    </message>
    <message>
        <source>Clear &amp;filters</source>
        <translation>Effacer les &amp;filtres</translation>
    </message>
    <message>
        <source>The users could not be loaded</source>
        <translation>Les utilisateurs n’ont pas pu être chargés</translation>
    </message>
    <message>
        <source>Fetching was stopped</source>
        <translation>La récupération a été arrêtée</translation>
    </message>
    <message>
        <source>Resume it below to see the studio&apos;s users.</source>
        <translation>Reprenez-la ci-dessous pour voir les utilisateurs du studio.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>users</comment>
        <translation>
            <numerusform>%Ln sélectionné</numerusform>
            <numerusform>%Ln sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>%L1 of %L2 users are here.</source>
        <translation>Utilisateurs récupérés&#x202f;: %L1 sur %L2.</translation>
    </message>
    <message>
        <source>%L1 users are here.</source>
        <translation>Utilisateurs récupérés&#x202f;: %L1.</translation>
    </message>
    <message>
        <source>Fetching the users for the first time. %1</source>
        <comment>how many are here</comment>
        <translation>Première récupération des utilisateurs. %1</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Fetching is stopped. %1</source>
        <comment>how many are here</comment>
        <translation>La récupération est arrêtée. %1</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>Repre&amp;ndre</translation>
    </message>
    <message>
        <source>Not all users are here. %1</source>
        <comment>why</comment>
        <translation>Tous les utilisateurs n’ont pas été récupérés. %1</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>Réessa&amp;yer</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) bought. The order is %1.</source>
        <translation>
            <numerusform>%n licence achetée. Numéro de commande&#x202f;: %1.</numerusform>
            <numerusform>%n licences achetées. Numéro de commande&#x202f;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) imported.</source>
        <translation>
            <numerusform>%n utilisateur importé.</numerusform>
            <numerusform>%n utilisateurs importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>The search looks at names, addresses, usernames and departments, within the filters.</source>
        <translation>La recherche porte sur les noms, adresses, noms d’utilisateur et départements, dans les filtres.</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
</context>
<context>
    <name>callboard::Validation</name>
    <message>
        <source>Enter a name. It can&apos;t be empty.</source>
        <translation>Saisissez un nom. Il ne peut pas être vide.</translation>
    </message>
    <message>
        <source>That is too long. Use at most %1 characters.</source>
        <translation>C’est trop long. Utilisez %1 caractères au plus.</translation>
    </message>
    <message>
        <source>That has characters that can&apos;t be seen. Type it anew.</source>
        <translation>Il y a des caractères invisibles. Ressaisissez le texte.</translation>
    </message>
    <message>
        <source>Enter an email address.</source>
        <translation>Saisissez une adresse e-mail.</translation>
    </message>
    <message>
        <source>That is not an email address. It looks like mia@lumen.studio.</source>
        <translation>Ce n’est pas une adresse e-mail. Exemple&#x202f;: mia@lumen.studio.</translation>
    </message>
    <message>
        <source>%1 has no ending such as .studio. Correct it.</source>
        <translation>%1 n’a pas de terminaison comme .studio. Corrigez l’adresse.</translation>
    </message>
    <message>
        <source>That time zone is not known. Choose one from the list.</source>
        <translation>Ce fuseau horaire est inconnu. Choisissez-en un dans la liste.</translation>
    </message>
    <message>
        <source>That language is not known. Choose one from the list.</source>
        <translation>Cette langue est inconnue. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
        <source>Use %1 characters or more.</source>
        <translation>Utilisez %1 caractères ou plus.</translation>
    </message>
    <message>
        <source>Use at most %1 characters.</source>
        <translation>Utilisez %1 caractères au plus.</translation>
    </message>
</context>
<context>
    <name>callboard::WaitingChangeRow</name>
    <message>
        <source>Account · %1</source>
        <comment>the page, and a time of day</comment>
        <translation>Compte · %1</translation>
    </message>
    <message>
        <source>Changed in two places</source>
        <translation>Modifié à deux endroits</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a verb and what it is about</comment>
        <translation>%1&#x202f;: %2</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>callboard::WhyNotOnline</name>
    <message>
        <source>Can only be changed online</source>
        <translation>Modifiable seulement en ligne</translation>
    </message>
    <message>
        <source>Can only be changed after signing in again</source>
        <translation>Modifiable seulement après reconnexion</translation>
    </message>
    <message>
        <source>Can only be changed when the keychain is open</source>
        <translation>Modifiable seulement quand le trousseau est ouvert</translation>
    </message>
    <message>
        <source>Can only be changed after an update of Callboard</source>
        <translation>Modifiable seulement après une mise à jour de Callboard</translation>
    </message>
    <message>
        <source>Can only be changed when the studio&apos;s certificate is trusted</source>
        <translation>Modifiable seulement une fois le certificat du studio approuvé</translation>
    </message>
</context>
</TS>
