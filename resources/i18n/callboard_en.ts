<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>callboard::AccountDialogs</name>
    <message>
        <source>Sign in to %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session of %1 has ended. Your changes are kept on this computer and are sent after signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to %1 for this session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keychain can&apos;t be read, so Callboard needs your password once. The session ends when you quit; your changes stay on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::AccountIdentity</name>
    <message>
        <source>Callboard on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::AccountPage</name>
    <message>
        <source>Password changed. You are signed out everywhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard in a minute.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::AddUsersDialog</name>
    <message>
        <source>%1 is already invited.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already a member.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The studio does not take %1 for an address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The studio does not allow the domain of %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Buy more seats…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Email addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste a list: commas, spaces or one a line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an address first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are not enough seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n will be used</source>
        <comment>seats</comment>
        <translation>
            <numerusform>%n will be used</numerusform>
            <numerusform>%n will be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 left, %n needed</source>
        <comment>seats</comment>
        <translation>
            <numerusform>%L1 left, %n needed</numerusform>
            <numerusform>%L1 left, %n needed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 left, %n will be used</source>
        <comment>seats</comment>
        <translation>
            <numerusform>%L1 left, %n will be used</numerusform>
            <numerusform>%L1 left, %n will be used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invitations are valid for %n day(s).</source>
        <translation>
            <numerusform>Invitations are valid for %n day.</numerusform>
            <numerusform>Invitations are valid for %n days.</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitations are being sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending %L1 of %L2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n invitation(s)</source>
        <translation>
            <numerusform>&amp;Send %n invitation</numerusform>
            <numerusform>&amp;Send %n invitations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) sent.</source>
        <translation>
            <numerusform>%n invitation sent.</numerusform>
            <numerusform>%n invitations sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left here has to be corrected first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::AddressChips</name>
    <message>
        <source>%1. %2</source>
        <comment>an address and what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::AddressField</name>
    <message>
        <source>Known studios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::AddressListModel</name>
    <message>
        <source>%1 Correct it or remove it.</source>
        <comment>what is wrong, as a sentence</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in the list twice and will be invited once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already invited and will be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a disabled user and will be left out. Enable the account instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is already a member and will be left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be invited: the studio allows only %2. Remove it, or allow %3 in Studio settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And %1 more like these.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::Addresses</name>
    <message>
        <source>%1 has nothing before the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has quotation marks, which the studio can&apos;t deliver to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a dot too many before the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too long before the @. At most 64 characters can be there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a character that can&apos;t be before the @: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has nothing after the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no ending such as .studio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a dot too many after the @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a number for an ending. It should be one such as .studio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no @. An address looks like mia@lumen.studio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has more than one @.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has a space in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is too long. An address has at most %2 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not at a domain that can exist.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::AdministrationActions</name>
    <message>
        <source>This studio can&apos;t be administrated from here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::AdministrationPages</name>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>buy licences invitations purchases orders price</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studio settings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>password policy sessions email domains billing contact layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>history changes who did what security</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::ApiKeySection</name>
    <message>
        <source>Personal API key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;generate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scripts with this key act as you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new key is being made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Generate…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used %1</source>
        <comment>when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last used %1 on %2</source>
        <comment>when, where</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no key yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This key was made elsewhere. Only its end is known here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make a new API key?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The present key stops working at once. Scripts that use it need the new one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Regenerate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::Application</name>
    <message>
        <source>Account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile picture password email language time zone key devices</source>
        <comment>words that find the page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people invite role disable delete seats department</source>
        <comment>words that find the page</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::AttentionList</name>
    <message numerus="yes">
        <source>%n change(s) need a choice</source>
        <translation>
            <numerusform>%n change needs a choice</numerusform>
            <numerusform>%n changes need a choice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The studio refused %n change(s)</source>
        <translation>
            <numerusform>The studio refused %n change</numerusform>
            <numerusform>The studio refused %n changes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Your session has ended. Sign in again to send %n change(s).</source>
        <translation>
            <numerusform>Your session has ended. Sign in again to send %n change.</numerusform>
            <numerusform>Your session has ended. Sign in again to send %n changes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Callboard needs an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session has ended. Changes are kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session is kept there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your profile was changed in two places.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send them again or undo them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm your new address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A mail with a link went to %1.</source>
        <comment>an email address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Callboard and the studio do not understand each other. Update Callboard; your copy stays readable.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer. Changes are kept here until it does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock and try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this session only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The studio&apos;s certificate has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The studio&apos;s certificate is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::AuditEntryDialog</name>
    <message>
        <source>Entry of the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::AuditFilterBar</name>
    <message>
        <source>Everybody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log of a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was done to this person&apos;s account.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actions: all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actions: %1</source>
        <comment>the only one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Actions: %n</source>
        <comment>how many</comment>
        <translation>
            <numerusform>&amp;Actions: %n</numerusform>
            <numerusform>&amp;Actions: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Person: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Person: any</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::AuditLogPage</name>
    <message>
        <source>E&amp;xport…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The studio is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching entries…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n entries, the oldest last</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries, the oldest last</numerusform>
        </translation>
    </message>
    <message>
        <source>Older entries come as you scroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audit log is at the studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is not kept on this computer and comes with the next connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations, changes of users, seats and settings are listed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No entry matches the filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other names, actions or times may have some.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log exported to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::AuditModel</name>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation revoked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Account enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User deleted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password reset link sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users imported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats bought</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studio settings changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audit log exported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between changes in a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Bought %n seats</source>
        <translation>
            <numerusform>Bought %n seat</numerusform>
            <numerusform>Bought %n seats</numerusform>
        </translation>
    </message>
    <message>
        <source>Invited as %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The studio server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats in all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price of a seat a month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>old value → new value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what changed, and how</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what was done, and with what</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::Banner</name>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::BellButton</name>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%n thing needs you</numerusform>
            <numerusform>%n things need you</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::BellPopover</name>
    <message>
        <source>What needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a verb and what it is about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choices and problems turn up here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::BulkBar</name>
    <message>
        <source>Cl&amp;ear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change r&amp;ole</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send reset &amp;links…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all that are shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>users</comment>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message>
        <source>of %L1</source>
        <comment>how many rows are shown</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Di&amp;sable 1 account</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Di&amp;sable %Ln accounts…</source>
        <translation>
            <numerusform>Di&amp;sable %Ln account…</numerusform>
            <numerusform>Di&amp;sable %Ln accounts…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not shown</source>
        <comment>users</comment>
        <translation>
            <numerusform>%Ln of them not shown</numerusform>
            <numerusform>%Ln of them not shown</numerusform>
        </translation>
    </message>
    <message>
        <source>Resend 1 in&amp;vitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Resend %n in&amp;vitations</source>
        <translation>
            <numerusform>Resend %n in&amp;vitation</numerusform>
            <numerusform>Resend %n in&amp;vitations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::BuySeatsDialog</name>
    <message>
        <source>Buy more seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Number of seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price could not be asked for. %1</source>
        <comment>what went wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price has changed since it was shown. Nothing was bought. Look at the new amounts, then confirm again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 It is not certain whether the seats were bought: look at the purchases before you try again.</source>
        <comment>what went wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Buying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Buy %n seat(s)</source>
        <translation>
            <numerusform>&amp;Buy %n seat</numerusform>
            <numerusform>&amp;Buy %n seats</numerusform>
        </translation>
    </message>
    <message>
        <source>The studio is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price is being asked for</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::CallboardApi</name>
    <message>
        <source>That is not your current password. Check it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::CertificateDialog</name>
    <message>
        <source>Certificate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This may be somebody else. Studios do change their certificates, but ask your administrator for the new fingerprint before you trust it. Nothing was sent; your changes are kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever answers there can&apos;t prove to be your studio, so nothing was sent: no name and no password. Ask your administrator for the fingerprint and compare it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trust holds for this certificate at this address alone, until you sign out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It vouches for itself: no authority that this computer knows stands behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer does not know who issued it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is valid only from %1 on. Check this computer&apos;s date.</source>
        <comment>a date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is for other addresses, not for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is known to be in wrong hands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It can&apos;t be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Valid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256 before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy &amp;fingerprint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::CertificateLink</name>
    <message>
        <source>Show &amp;certificate…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::CommandField</name>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::CommandModel</name>
    <message>
        <source>Go to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a command and where it belongs</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::CommandPopover</name>
    <message>
        <source>↑ ↓ choose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&gt; commands only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has that name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::ConflictDialog</name>
    <message>
        <source>Choose which changes to keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your profile was changed in two places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep all mine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Take all theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Decide later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These fields were edited elsewhere while your changes waited. Choose what to keep for each one. Nothing is sent before you press Save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 edited these fields while your changes waited. Choose what to keep for each one. Nothing is sent before you press Save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(edited %1)</source>
        <comment>when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(changed %1)</source>
        <comment>when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(changed by %1, %2)</source>
        <comment>who, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had no conflict and is already saved.</source>
        <comment>name of a field</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had no conflict and are already saved.</source>
        <comment>names of fields</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose yours or theirs for a field first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::ConflictTable</name>
    <message>
        <source>Field</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>field, whose, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theirs</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::CropDialog</name>
    <message>
        <source>Profile picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the part to use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::CropView</name>
    <message>
        <source>Part of the picture that is used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arrow keys move it, plus and minus zoom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::CurrentPasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your current password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It proves that it is you. You will be signed out everywhere else.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current &amp;password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hange password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not your current password. Check Caps Lock, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::DateRangeDialog</name>
    <message>
        <source>Dates of the audit log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::DeleteUsersDialog</name>
    <message>
        <source>Delete user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Delete %n users?</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Delete %n user?</numerusform>
            <numerusform>Delete %n users?</numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Their comments and activity stay, by “Unknown user”. The seat is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Their comments and activity stay, by “Unknown user”. The seats are free. To keep an account without a seat, disable it instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type the full name to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Type the number of users, %1, to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number of users, to confirm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Delete user</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n users</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>&amp;Delete %n user</numerusform>
            <numerusform>&amp;Delete %n users</numerusform>
        </translation>
    </message>
    <message>
        <source>What is typed is not the same yet</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::DemoStudio</name>
    <message>
        <source>The demo studio did not start within a minute. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo studio&apos;s server could not be started. Install Callboard anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the demo studio could not be made. Check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo studio&apos;s server is of another version. Install Callboard anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The demo studio&apos;s server ended by itself. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::DialogFrame</name>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::DomainsField</name>
    <message>
        <source>Any domain</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::ExportUsers</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Users exported to %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::FailuresDialog</name>
    <message>
        <source>Not everything worked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It could not be done</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The other %n went well.</source>
        <comment>users</comment>
        <translation>
            <numerusform>The other one went well.</numerusform>
            <numerusform>The other %n went well.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>users</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::FieldTexts</name>
    <message>
        <source>First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Relative dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>relative dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No new address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>field → new value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::FilePicker</name>
    <message>
        <source>Choose a picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::FileTransfer</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is larger than %2. Split it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::FilterBar</name>
    <message>
        <source>A&amp;ctive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role: any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Role: %n of them</source>
        <translation>
            <numerusform>&amp;Role: %n of them</numerusform>
            <numerusform>&amp;Role: %n of them</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 people shown</source>
        <comment>none, two or more</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::FilterChip</name>
    <message>
        <source>%1, %2</source>
        <comment>a filter and how many it has</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::FormRow</name>
    <message>
        <source>Undo this change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in two places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed elsewhere to %1</source>
        <comment>the value that came meanwhile</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Was %1</source>
        <comment>the value before the change</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::Http</name>
    <message>
        <source>That login and password do not match. Check them and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session on %1 has ended. Sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not do this on %1. Ask an administrator of your studio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not have this any more. Reload to see what it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not offer this. Ask an administrator of your studio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection to %1 is too slow for this. Try again on a better one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still working on this. It is asked again shortly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has too few free seats for this. Buy seats, or disable people who have left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the last active administrator of %1. Make somebody else one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That invitation to %1 is no longer open: it was accepted or revoked meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The price of a seat on %1 has changed. Nothing was bought; look at the new price first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The users of %1 have changed since the file was checked. Nothing was imported; check it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was changed on %1 meanwhile. Reload and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer was away for long. Everything is fetched from %1 anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is larger than %1 takes. Use something smaller.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not take this kind of file. Use a PNG, JPEG or WebP picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 took this change for another one. Make the change again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not accept this. Correct it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not ready for this. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This Callboard is too old for %1. Install the current version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in is paused after too many wrong tries. Wait, or reset your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 asked for a pause. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is busy or being maintained. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 did not accept this request. Update Callboard, or copy the details for your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 had a problem. Try again in a moment; if it stays, tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sends visitors on to %2. If your network wants you to sign in, do that in a browser first; if the studio has moved, use its new address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network&apos;s proxy wants you to sign in. Check the network settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is reached too often from here. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The studio behind %1 does not answer. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no studio at %1. Check the address; if your network wants you to sign in, do that in a browser first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was not found. Check the address and your network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 refuses the connection. The studio&apos;s server may be down; try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 broke off the connection. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 does not answer. Check your network, or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check the address, or ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 sent an answer that can&apos;t be read. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Check your network, or try again later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not let %1 through. Check the network settings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The identity of %1 can&apos;t be verified, so nothing was sent. Check the address and this computer&apos;s date, or ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was stopped. Try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The studio&apos;s answer was cut off on its way. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The studio sent an answer that this program does not understand. Try again; if it stays, tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trust. This may be somebody else, so nothing was sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This needs %n seat(s), and %1 has %2 left. Buy seats, or disable people who have left.</source>
        <translation>
            <numerusform>This needs %n seat, and %1 has %2 left. Buy seats, or disable people who have left.</numerusform>
            <numerusform>This needs %n seats, and %1 has %2 left. Buy seats, or disable people who have left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ImportDialog</name>
    <message>
        <source>Import users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;errors only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A CSV file with the heading email, first_name, last_name, username, role, department. The address finds the person; who is not known is invited. First you see what would happen, line by line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Something changed since the file was checked. Nothing was imported. Look at the new report, then import again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n invited</numerusform>
            <numerusform>%n invited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>%n line left out</numerusform>
            <numerusform>%n lines left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to invite</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n to invite</numerusform>
            <numerusform>%n to invite</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to change</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n to change</numerusform>
            <numerusform>%n to change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n unchanged</numerusform>
            <numerusform>%n unchanged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with errors</source>
        <translation>
            <numerusform>%n line with errors</numerusform>
            <numerusform>%n lines with errors</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The studio is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There are not enough seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n user(s)</source>
        <translation>
            <numerusform>&amp;Import %n user</numerusform>
            <numerusform>&amp;Import %n users</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::ImportReportModel</name>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invite</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::ImportSeats</name>
    <message>
        <source>&amp;Buy more seats…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) needed, but only %1 left. Buy more, or import fewer people.</source>
        <translation>
            <numerusform>%n seat needed, but only %1 left. Buy more, or import fewer people.</numerusform>
            <numerusform>%n seats needed, but only %1 left. Buy more, or import fewer people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) needed, %1 left</source>
        <translation>
            <numerusform>%n seat needed, %1 left</numerusform>
            <numerusform>%n seats needed, %1 left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::Insistence</name>
    <message>
        <source>The connection to the studio broke off, so it is not known whether this was done. Look again once the studio can be reached, before you repeat it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::InvitationListModel</name>
    <message>
        <source>Expired %1</source>
        <comment>when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In less than a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>In %n day</numerusform>
            <numerusform>In %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::InvitationsSection</name>
    <message>
        <source>Pending invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is invited at the moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resend all &amp;expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the invitation of %1?</source>
        <comment>an address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n invitations?</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Revoke %n invitation?</numerusform>
            <numerusform>Revoke %n invitations?</numerusform>
        </translation>
    </message>
    <message>
        <source>The link in the mail stops working, and the seat is free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The links in the mails stop working, and the seats are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revoke invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revoke %n invitations</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>&amp;Revoke %n invitation</numerusform>
            <numerusform>&amp;Revoke %n invitations</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what failed, why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the last action has ended</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select an invitation first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None has expired</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::JsonReader</name>
    <message>
        <source>The studio sent an answer that this program does not understand. Try again; if it stays, tell your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::KWallet</name>
    <message>
        <source>Your sign-in is kept in KWallet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KWallet is locked. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KWallet is not running, so your sign-in is kept until you quit. Turn it on in the system settings, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>KWallet does not answer. Sign out of your desktop and in again, or go on for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::KeychainSecretStore</name>
    <message>
        <source>This computer&apos;s keyring has not been asked yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The system asks for your keyring&apos;s password in another window.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keyring takes long to answer. It may be asking for its password in another window.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::KeychainTask</name>
    <message>
        <source>The keyring did not let Callboard in. Unlock it, or allow Callboard to use it, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keyring reported an error, so your sign-in can&apos;t be kept in it. Unlock or restart it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keyring has not answered for a long time. If it asks for its password in another window, answer there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::LayoutDelegate</name>
    <message>
        <source>Hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::LayoutDialog</name>
    <message>
        <source>Profile layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everybody sees the checked fields of their profile, in this order. Names, address and username stand above the preferences.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fields of the profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset to usual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a field&apos;s name, its place, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody else changed the layout meanwhile. Apply again to put yours in its place, or cancel to keep theirs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The studio is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::LayoutModel</name>
    <message>
        <source>Always shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::LayoutPreview</name>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::LineEdit</name>
    <message>
        <source>Hide password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show password</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::MainWindow</name>
    <message>
        <source>Callboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a page and a studio</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::MemorySecretStore</name>
    <message>
        <source>You stay signed in until you quit Callboard.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::OfflineBar</name>
    <message numerus="yes">
        <source>Offline – %n change(s) will be sent when the studio is reachable</source>
        <translation>
            <numerusform>Offline – %n change will be sent when the studio is reachable</numerusform>
            <numerusform>Offline – %n changes will be sent when the studio is reachable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last synced %1 · trying again in %n s</source>
        <translation>
            <numerusform>Last synced %1 · trying again in %n s</numerusform>
            <numerusform>Last synced %1 · trying again in %n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n s</source>
        <translation>
            <numerusform>Trying again in %n s</numerusform>
            <numerusform>Trying again in %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline – you see the copy kept on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last synced %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::Options</name>
    <message>
        <source>Your account at your studio: profile, notifications, follows, tokens, and for administrators users and seats.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep accounts and copies in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the local demo studio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server program for the demo studio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark, light or system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theme</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Language, such as de or en-GB.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lengthen every text by a third (for testing).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mirror the layout (for testing).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callboard takes no files or addresses on its command line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--theme takes dark, light or system.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::OutboxQueue</name>
    <message>
        <source>Your profile is not on this computer yet. Connect to the studio once, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That value can&apos;t be kept. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That field can&apos;t be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The former picture is not on this computer. Choose it again to bring it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That change is already on the server. Change the field again to take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The studio sent an answer that this program does not understand. Your changes are kept here and sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is no longer on the server. Your change is kept here until you discard it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::PasswordSection</name>
    <message numerus="yes">
        <source>%n characters or more</source>
        <translation>
            <numerusform>%n character or more</numerusform>
            <numerusform>%n characters or more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short · %n of %1 characters</source>
        <translation>
            <numerusform>Too short · %n of %1 characters</numerusform>
            <numerusform>Too short · %n of %1 characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n characters</source>
        <comment>strength</comment>
        <translation>
            <numerusform>%1 · %n character</numerusform>
            <numerusform>%1 · %n characters</numerusform>
        </translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This studio changes passwords elsewhere. Ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password is managed by %1. Ask your system administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a web page</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repeat &amp;it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs you out everywhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type the new password twice first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two passwords differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs from the first one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::PasswordStrength</name>
    <message>
        <source>Weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::PeriodChip</name>
    <message>
        <source>Any time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Last day</numerusform>
            <numerusform>Last %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose dates…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>today</source>
        <comment>within a chip, after a colon</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>last %n days</source>
        <comment>within a chip, after a colon</comment>
        <translation>
            <numerusform>last day</numerusform>
            <numerusform>last %n days</numerusform>
        </translation>
    </message>
    <message>
        <source>any</source>
        <comment>time, within a chip, after a colon</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T&amp;ime: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::PersonButton</name>
    <message>
        <source>%1, your menu</source>
        <comment>a person&apos;s name</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::PersonPicker</name>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody who is active matches.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, email or department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select a person first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::PictureCodec</name>
    <message>
        <source>That picture can&apos;t be used. Choose another file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::PictureDecoder</name>
    <message>
        <source>That file is no longer there. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a folder. Choose a picture in it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a file with a picture. Choose a PNG, JPG or WebP file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file can&apos;t be read. Check that you may open it, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file is larger than 10 MB. Save the picture smaller, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That file is empty. Choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That picture is larger than 10 MB. Save it smaller, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not a PNG, JPG or WebP picture. Save it as one of these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That picture is damaged. Save it again, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That picture has %1 × %2 pixels. Use one of at most %3 × %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture in it. Copy or drop a picture.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::PictureDrop</name>
    <message>
        <source>Profile picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press to choose a picture, or drop or paste one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop to use</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Upload…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::PictureEditor</name>
    <message>
        <source>Reading the picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go to use this picture. You can crop it next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let go to use %1 (%2 × %3). You can crop it next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This picture waits to be sent.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop an image here or click the picture. PNG, JPG or WebP.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::PictureIntake</name>
    <message numerus="yes">
        <source>Of %n files, only %1 was used.</source>
        <translation>
            <numerusform>Of %n file, only %1 was used.</numerusform>
            <numerusform>Of %n files, only %1 was used.</numerusform>
        </translation>
    </message>
    <message>
        <source>That is only the address of a picture. Save the picture, then drop the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no picture in it. Copy or drop a picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::PictureViewDialog</name>
    <message>
        <source>Profile picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::PreferencesSection</name>
    <message>
        <source>Preferences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search for a city or region</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited in %1</source>
        <comment>a directory</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show &amp;relative dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dates</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::ProfileMenu</name>
    <message>
        <source>You and this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::ProfileSection</name>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only an administrator can change your username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This studio changes addresses elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited elsewhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edited in %1</source>
        <comment>a directory</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new address has to be confirmed by email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for confirmation: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::Puller</name>
    <message>
        <source>The studio sent an answer that this program does not understand. It is asked again in a while.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::PurchaseListModel</name>
    <message>
        <source>%1 a month for each seat</source>
        <comment>an amount of money</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bought by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order mailed to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::PurchaseTerms</name>
    <message>
        <source>Added to the next invoice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Price per seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 a month</source>
        <comment>an amount of money</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total per month, from %1</source>
        <comment>a day and month</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total per month</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>For %1 (%2 of %n days)</source>
        <comment>days of a month, how many of how many</comment>
        <translation>
            <numerusform>For %1 (%2 of %n day)</numerusform>
            <numerusform>For %1 (%2 of %n days)</numerusform>
        </translation>
    </message>
    <message>
        <source>For the rest of this month</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without VAT. %1 seats become %2, so %3 will be free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without VAT.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The %n seat(s) can be used as soon as you confirm.</source>
        <translation>
            <numerusform>The seat can be used as soon as you confirm.</numerusform>
            <numerusform>The %n seats can be used as soon as you confirm.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the billing contact, gets a copy by email.</source>
        <comment>a person</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No billing contact is set, so nobody gets a copy. An administrator chooses one under Studio settings.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::Pusher</name>
    <message>
        <source>This is no longer on the server. Your change is kept here until you discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You may not change this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The studio did not take this value. Change it, or discard it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file of this picture is no longer on this computer. Choose the picture again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::QuitGuard</name>
    <message numerus="yes">
        <source>%n edit(s) are not saved</source>
        <translation>
            <numerusform>%n edit is not saved</numerusform>
            <numerusform>%n edits are not saved</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved changes are kept on this computer and sent when the studio is reachable. Not saved: %1.</source>
        <comment>a list of field names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Discard and quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save and quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::RelativeTime</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>just now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <comment>one or more</comment>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n week ago</numerusform>
            <numerusform>%n weeks ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ResetForm</name>
    <message>
        <source>Re&amp;quest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bac&amp;k to sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email or &amp;username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your email or username. The studio sends you a link to a page where you set a new password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back and enter the studio&apos;s address first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your email or username.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that account is known at %1, a mail with a link is on its way. The link works once and for a limited time.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::SaveBar</name>
    <message>
        <source>&amp;Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unsaved changes: %1</source>
        <comment>a list of field names</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::SearchField</name>
    <message>
        <source>Search</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::SeatChart</name>
    <message>
        <source>Seats over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The course is shown from tomorrow on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 seats used</source>
        <comment>a date and two numbers</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Today</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the figures of a chart that is read out</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::SeatUsageSection</name>
    <message>
        <source>Over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used seats day by day; the dashed line is how many there were.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::SeatsPage</name>
    <message>
        <source>Purchases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No seats were bought yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The seats could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) bought. They can be used now.</source>
        <translation>
            <numerusform>%n seat bought. It can be used now.</numerusform>
            <numerusform>%n seats bought. They can be used now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::SeatsSection</name>
    <message>
        <source>Seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Buy more seats…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n seat(s) used</source>
        <translation>
            <numerusform>%1 of %n seat used</numerusform>
            <numerusform>%1 of %n seats used</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>seats</comment>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message>
        <source>None left</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n active</numerusform>
            <numerusform>%n active</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n invited</numerusform>
            <numerusform>%n invited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>seats</comment>
        <translation>
            <numerusform>%n free</numerusform>
            <numerusform>%n free</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a month for each seat</source>
        <comment>an amount of money</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::SecretService</name>
    <message>
        <source>This computer&apos;s keyring has not been set up, so your sign-in is kept until you quit. Set up a default keyring in your system&apos;s password settings, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callboard was started without the event loop that the keyring needs. Start it again without QT_NO_GLIB; until then your sign-in is kept until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked. Unlock it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in is kept in this computer&apos;s keyring.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No keyring can be reached, because this program was started outside of a desktop session. Your sign-in is kept until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has no keyring running, so your sign-in is kept until you quit. Install or start GNOME Keyring, KWallet or KeePassXC, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not answer. Sign out of your desktop and in again, or go on for this session only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::SessionsSection</name>
    <message numerus="yes">
        <source>Sign out %n other devices?</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Sign out %n other device?</numerusform>
            <numerusform>Sign out %n other devices?</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed-in devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;out everywhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The list comes with the next connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asking the studio…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <comment>when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, where</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out a device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whoever sits there has to sign in again. What waits there to be sent stays there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out one other device?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only this computer stays signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out there</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::SettingTexts</name>
    <message>
        <source>Studio name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>studio name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shortest password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shortest password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weakest password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weakest password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations are valid for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>validity of invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed email domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed email domains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>billing contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>profile layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown, %2 hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::SettingsForm</name>
    <message>
        <source>Choose a number from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a domain. It looks like lumen.studio.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::SettingsPage</name>
    <message>
        <source>Saved for the whole studio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum &amp;length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Minimum s&amp;trength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How hard a password has to be to guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session l&amp;ength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days until a device has to sign in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days. An invitation that has expired keeps its seat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email d&amp;omains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who may be invited. Separate with commas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Configure layout…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Layout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What people see of their profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The layout is in effect for everybody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n field(s) shown</source>
        <translation>
            <numerusform>%1 of %n field shown</numerusform>
            <numerusform>%1 of %n fields shown</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Characters, for passwords from now on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::ShellActions</name>
    <message>
        <source>Search or run a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;ync now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show waiting changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;witch studio…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Another studio…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Increased contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close what is on top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::SidebarModel</name>
    <message numerus="yes">
        <source>%1, %n new</source>
        <comment>a page</comment>
        <translation>
            <numerusform>%1, %n new</numerusform>
            <numerusform>%1, %n new</numerusform>
        </translation>
    </message>
    <message>
        <source>Administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Personal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, needs attention</source>
        <comment>a page</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::SignIn</name>
    <message numerus="yes">
        <source>That login and password don&apos;t match. Check Caps Lock, then try again. After %n more tries the studio pauses sign-in for a while.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>That login and password don&apos;t match. Check Caps Lock, then try again. After %n more try the studio pauses sign-in for a while.</numerusform>
            <numerusform>That login and password don&apos;t match. Check Caps Lock, then try again. After %n more tries the studio pauses sign-in for a while.</numerusform>
        </translation>
    </message>
    <message>
        <source>That login and password don&apos;t match. The studio pauses sign-in for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That login and password don&apos;t match. Check Caps Lock, then try again. After one more try the studio pauses sign-in for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That login and password don&apos;t match. Check Caps Lock, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many tries. The studio pauses sign-in for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many tries. The studio pauses sign-in until %1.</source>
        <comment>a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Check the address and your connection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 doesn&apos;t answer. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no studio at %1. Check the address. In a guest network, sign in to the network first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 can&apos;t prove that it is this studio: its certificate is not trusted. Ask your administrator.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This studio needs another version of Callboard. Update Callboard, then sign in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password is right, but this computer&apos;s keychain can&apos;t keep the session. Open the keychain and try again, or stay signed in until you quit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trust. This may be somebody else.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::SignInAgainDialog</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not your password. Check Caps Lock, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::SignInForm</name>
    <message>
        <source>Studio &amp;address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Email or username</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forgot your password?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep me signed in on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay signed in for this &amp;run only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>or</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue in &amp;browser (single sign-on)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to your studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your administrator can tell you the studio&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You last signed in here on %1.</source>
        <comment>a weekday and date</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter the studio&apos;s address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your email or username.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in… (Esc cancels)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::SignInPage</name>
    <message>
        <source>&amp;Open the copy on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a connection you can open the studio copy kept on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::SignOutDialog</name>
    <message numerus="yes">
        <source>%n changes that are not sent yet will be lost: %1.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n change that is not sent yet will be lost: %1.</numerusform>
            <numerusform>%n changes that are not sent yet will be lost: %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not sent yet: %1. They stay on this computer and are sent when you sign in again.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n change is not sent yet: %1. It stays on this computer and is sent when you sign in again.</numerusform>
            <numerusform>%n changes are not sent yet: %1. They stay on this computer and are sent when you sign in again.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also &amp;delete this studio&apos;s copy from this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is saved on the studio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change that is not sent yet will be lost: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A change is not sent yet: %1. It stays on this computer and is sent when you sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::StateView</name>
    <message>
        <source>&amp;Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a heading and its explanation, read aloud</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on this computer yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This page comes with the next connection. Everything else works.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::Storage</name>
    <message>
        <source>Your waiting changes were kept by a newer version of this program. Start that version to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of this program can&apos;t be read or written. Check the free space and the rights of its folder, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::StudioAccounts</name>
    <message>
        <source>That account is not signed in.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::StudioButton</name>
    <message>
        <source>Studio %1</source>
        <comment>the button that opens the list of studios</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – switch studio</source>
        <comment>an address</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::StudioMenu</name>
    <message>
        <source>Studios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a person and a studio&apos;s address</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::StudioSection</name>
    <message>
        <source>Studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Studio &amp;name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the billing contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Billing contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gets the orders for seats by email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Orders for seats are mailed to this person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::StudioSidebar</name>
    <message>
        <source>Recent studios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another studio…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the local demo studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made-up crew and shots, no server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in there. Sign out first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::StudioUrl</name>
    <message>
        <source>Enter the address of your studio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not an address. It looks like callboard.lumen.studio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only https addresses are safe for signing in. Ask your studio for its https address.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::SyncEngine</name>
    <message>
        <source>That is another person&apos;s account. Sign in there from the sign-in page.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file with your waiting changes was damaged and none could be saved; it was kept as %1. Look for what the studio does not have yet, and change it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The file with your waiting changes was damaged. %n of them could be saved; the damaged file was kept as %1.</source>
        <translation>
            <numerusform>The file with your waiting changes was damaged. %n of them could be saved; the damaged file was kept as %1.</numerusform>
            <numerusform>The file with your waiting changes was damaged. %n of them could be saved; the damaged file was kept as %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::SyncLine</name>
    <message>
        <source>Show the changes that wait (Ctrl+Shift+Y)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::SyncPopover</name>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n change waiting</numerusform>
            <numerusform>%n changes waiting</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you changed is at the studio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 Kept on this computer. Safe to quit Callboard.</source>
        <comment>a sentence that says what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept on this computer. Safe to quit Callboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No changes waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything you changed is at the studio. %1</source>
        <comment>a sentence that says what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::SyncStatus</name>
    <message>
        <source>Callboard is already open for this account. Make changes in that window; here they are only shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the studio&apos;s data could not be fetched. %1</source>
        <comment>a sentence that says why</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::SyncWords</name>
    <message numerus="yes">
        <source>%n edit(s) not saved yet</source>
        <translation>
            <numerusform>%n edit not saved yet</numerusform>
            <numerusform>%n edits not saved yet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sending %n change(s)…</source>
        <translation>
            <numerusform>Sending %n change…</numerusform>
            <numerusform>Sending %n changes…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n change waiting</numerusform>
            <numerusform>%n changes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n change(s) waiting</source>
        <translation>
            <numerusform>Offline · %n change waiting</numerusform>
            <numerusform>Offline · %n changes waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need a choice</source>
        <translation>
            <numerusform>%n change needs a choice</numerusform>
            <numerusform>%n changes need a choice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signed out · %n change(s) kept</source>
        <translation>
            <numerusform>Signed out · %n change kept</numerusform>
            <numerusform>Signed out · %n changes kept</numerusform>
        </translation>
    </message>
    <message>
        <source>Synced %1</source>
        <comment>a time: just now, 2 min ago, 14:18</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last synced %1</source>
        <comment>a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next try %1</source>
        <comment>a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for the keyring</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Callboard needs an update</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Not trusted · %n change(s) kept</source>
        <translation>
            <numerusform>Not trusted · %n change kept</numerusform>
            <numerusform>Not trusted · %n changes kept</numerusform>
        </translation>
    </message>
    <message>
        <source>Studio not trusted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some data not fetched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some changes may be lost</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::Toast</name>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::TokenKeeper</name>
    <message>
        <source>The session of this account is not on this computer any more. Sign in again; your changes are kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::UserActions</name>
    <message>
        <source>The role is set in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last administrator can&apos;t be given another role. Make somebody else an administrator first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no pending invitation.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The password belongs to %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no password before the invitation is accepted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last administrator can&apos;t be disabled. Make somebody else an administrator first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is disabled already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The account is not disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last administrator can&apos;t be deleted. Make somebody else an administrator first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing the role of user %1 of %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending invitation %1 of %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoking invitation %1 of %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending password reset link %1 of %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabling user %1 of %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enabling user %1 of %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deleting user %1 of %2…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 now has the role %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n users now have the role %1.</source>
        <translation>
            <numerusform>%n user now has the role %1.</numerusform>
            <numerusform>%n users now have the role %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>The invitation was sent to %1 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n invitations were sent again.</source>
        <translation>
            <numerusform>%n invitation was sent again.</numerusform>
            <numerusform>%n invitations were sent again.</numerusform>
        </translation>
    </message>
    <message>
        <source>The invitation of %1 is revoked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n invitations are revoked.</source>
        <translation>
            <numerusform>%n invitation is revoked.</numerusform>
            <numerusform>%n invitations are revoked.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gets a link by mail to set a new password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n users get a link by mail to set a new password.</source>
        <translation>
            <numerusform>%n user gets a link by mail to set a new password.</numerusform>
            <numerusform>%n users get a link by mail to set a new password.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is disabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n users are disabled.</source>
        <translation>
            <numerusform>%n user is disabled.</numerusform>
            <numerusform>%n users are disabled.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n users are enabled.</source>
        <translation>
            <numerusform>%n user is enabled.</numerusform>
            <numerusform>%n users are enabled.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n users are deleted.</source>
        <translation>
            <numerusform>%n user is deleted.</numerusform>
            <numerusform>%n users are deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n users could not be given the role %2.</source>
        <translation>
            <numerusform>%1 of %n user could not be given the role %2.</numerusform>
            <numerusform>%1 of %n users could not be given the role %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n invitations could not be sent.</source>
        <translation>
            <numerusform>%1 of %n invitation could not be sent.</numerusform>
            <numerusform>%1 of %n invitations could not be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n invitations could not be revoked.</source>
        <translation>
            <numerusform>%1 of %n invitation could not be revoked.</numerusform>
            <numerusform>%1 of %n invitations could not be revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n password reset links could not be sent.</source>
        <translation>
            <numerusform>%1 of %n password reset link could not be sent.</numerusform>
            <numerusform>%1 of %n password reset links could not be sent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n users could not be disabled.</source>
        <translation>
            <numerusform>%1 of %n user could not be disabled.</numerusform>
            <numerusform>%1 of %n users could not be disabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n users could not be enabled.</source>
        <translation>
            <numerusform>%1 of %n user could not be enabled.</numerusform>
            <numerusform>%1 of %n users could not be enabled.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n users could not be deleted.</source>
        <translation>
            <numerusform>%1 of %n user could not be deleted.</numerusform>
            <numerusform>%1 of %n users could not be deleted.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::UserColumns</name>
    <message>
        <source>&amp;Sort by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::UserCommands</name>
    <message>
        <source>Another change is under way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable user accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disable your own account?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Disable %n users?</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Disable %n user?</numerusform>
            <numerusform>Disable %n users?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are signed out everywhere at once and can&apos;t sign in. Their seats are free. You can enable them again.</source>
        <comment>disabled users</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Disable %n users</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>&amp;Disable %n user</numerusform>
            <numerusform>&amp;Disable %n users</numerusform>
        </translation>
    </message>
    <message>
        <source>You are one of them: you are signed out at once, and only another administrator can let you in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send password reset link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a password reset link to %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Send password reset links to %n users?</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Send a password reset link to %n user?</numerusform>
            <numerusform>Send password reset links to %n users?</numerusform>
        </translation>
    </message>
    <message>
        <source>It comes by mail, works once, and expires. The password stays as it is until the link is used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Revoke the invitation of %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n invitations?</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>Revoke %n invitation?</numerusform>
            <numerusform>Revoke %n invitations?</numerusform>
        </translation>
    </message>
    <message>
        <source>The link in the mail stops working and the seat is free. You can invite the address again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give up being an administrator?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You lose the pages for administrators at once, and only another administrator can give them back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View profile</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make &amp;administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send password reset &amp;link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resend &amp;invitation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resend &amp;invitations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revoke invitation…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Revoke invitations…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Disable user account</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>&amp;Disable %n accounts…</source>
        <translation>
            <numerusform>&amp;Disable %n account…</numerusform>
            <numerusform>&amp;Disable %n accounts…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Enable user account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Enable accounts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dele&amp;te…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Del</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::UserDelegate</name>
    <message>
        <source>(you)</source>
        <comment>beside one&apos;s own name in a list</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::UserHeader</name>
    <message>
        <source>Columns</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::UserHistory</name>
    <message>
        <source>Asking the studio…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>what, who, when</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::UserListModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last active</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::UserProfileDialog</name>
    <message>
        <source>Password in this studio</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signs in through %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>User</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the email address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts and recent changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>role and department, or address</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>when, by whom</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expires</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set in %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The studio is asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::UserTable</name>
    <message>
        <source>Users</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::UserTexts</name>
    <message>
        <source>Administrator</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Manager</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Artist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <comment>field: old value → new value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::UserTimes</name>
    <message>
        <source>Invitation expired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited %1</source>
        <comment>when: 2 days ago</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Never</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The invitation expired: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Invited: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Has not signed in yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last active: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expired</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::UsersBar</name>
    <message>
        <source>&amp;Add user</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name, email or department</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Buy more seats</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search users by name, email or department</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %n seats used · </source>
        <comment>space and dot before what is left</comment>
        <translation>
            <numerusform>%L1 of %n seat used · </numerusform>
            <numerusform>%L1 of %n seats used · </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>seats</comment>
        <translation>
            <numerusform>%n left</numerusform>
            <numerusform>%n left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %n seats used</source>
        <translation>
            <numerusform>%L1 of %n seat used</numerusform>
            <numerusform>%L1 of %n seats used</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::UsersPage</name>
    <message>
        <source>Arrow keys move · Space selects · Enter opens the profile · Shift F10 opens the menu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody is in these filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nobody found for “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other states or roles may have somebody.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear &amp;filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The users could not be loaded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching was stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume it below to see the studio&apos;s users.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>users</comment>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 of %L2 users are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%L1 users are here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching the users for the first time. %1</source>
        <comment>how many are here</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetching is stopped. %1</source>
        <comment>how many are here</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not all users are here. %1</source>
        <comment>why</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) bought. The order is %1.</source>
        <translation>
            <numerusform>%n seat bought. The order is %1.</numerusform>
            <numerusform>%n seats bought. The order is %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) imported.</source>
        <translation>
            <numerusform>%n user imported.</numerusform>
            <numerusform>%n users imported.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search looks at names, addresses, usernames and departments, within the filters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::Validation</name>
    <message>
        <source>Enter a name. It can&apos;t be empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is too long. Use at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That has characters that can&apos;t be seen. Type it anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter an email address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not an email address. It looks like mia@lumen.studio.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has no ending such as .studio. Correct it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That time zone is not known. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That language is not known. Choose one from the list.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use %1 characters or more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use at most %1 characters.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::WaitingChangeRow</name>
    <message>
        <source>Account · %1</source>
        <comment>the page, and a time of day</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed in two places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a verb and what it is about</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>callboard::WhyNotOnline</name>
    <message>
        <source>Can only be changed online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can only be changed after signing in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can only be changed when the keychain is open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can only be changed after an update of Callboard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can only be changed when the studio&apos;s certificate is trusted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
