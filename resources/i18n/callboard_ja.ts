<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en_GB">
<context>
    <name>callboard::AccountDialogs</name>
    <message>
        <source>Sign in to %1 again</source>
        <translation>%1に再サインイン</translation>
    </message>
    <message>
        <source>The session of %1 has ended. Your changes are kept on this computer and are sent after signing in.</source>
        <translation>%1のセッションが終了しました。変更はこのコンピューターに保存されており、サインイン後に送信されます。</translation>
    </message>
    <message>
        <source>Sign in to %1 for this session</source>
        <translation>%1に今回のみサインイン</translation>
    </message>
    <message>
        <source>The keychain can&apos;t be read, so Callboard needs your password once. The session ends when you quit; your changes stay on this computer.</source>
        <translation>キーチェーンを読み取れないため、パスワードの入力が一度必要です。セッションは終了時に切れますが、変更はこのコンピューターに残ります。</translation>
    </message>
    <message>
        <source>Callboard</source>
        <translation>Callboard</translation>
    </message>
    <message>
        <source>That did not work</source>
        <translation>処理できませんでした</translation>
    </message>
    <message>
        <source>&amp;Copy details</source>
        <translation>詳細をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
</context>
<context>
    <name>callboard::AccountIdentity</name>
    <message>
        <source>Callboard on %1</source>
        <translation>%1のCallboard</translation>
    </message>
</context>
<context>
    <name>callboard::AccountPage</name>
    <message>
        <source>Password changed. You are signed out everywhere else.</source>
        <translation>パスワードを変更しました。ほかのデバイスはすべてサインアウトされました。</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard in a minute.</source>
        <translation>コピーしました。1分後にクリップボードから消去されます。</translation>
    </message>
    <message>
        <source>Your account could not be loaded</source>
        <translation>アカウントを読み込めませんでした</translation>
    </message>
</context>
<context>
    <name>callboard::AddUsersDialog</name>
    <message>
        <source>%1 is already invited.</source>
        <translation>%1はすでに招待されています。</translation>
    </message>
    <message>
        <source>%1 is already a member.</source>
        <translation>%1はすでにメンバーです。</translation>
    </message>
    <message>
        <source>The studio does not take %1 for an address.</source>
        <translation>%1はアドレスとしてスタジオに受け付けられませんでした。</translation>
    </message>
    <message>
        <source>The studio does not allow the domain of %1.</source>
        <translation>%1のドメインはスタジオで許可されていません。</translation>
    </message>
    <message>
        <source>Add users</source>
        <translation>ユーザーを追加</translation>
    </message>
    <message>
        <source>&amp;Buy more seats…</source>
        <translation>シートを追加購入(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Email addresses</source>
        <translation>メールアドレス(&amp;E)</translation>
    </message>
    <message>
        <source>Email addresses</source>
        <translation>メールアドレス</translation>
    </message>
    <message>
        <source>Paste a list: commas, spaces or one a line</source>
        <translation>一覧を貼り付けてください。カンマ、スペース、改行で区切れます</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Choose later</source>
        <translation>あとで選択</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ロール(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>部署(&amp;D)</translation>
    </message>
    <message>
        <source>Enter an address first</source>
        <translation>先にアドレスを入力してください</translation>
    </message>
    <message>
        <source>There are not enough seats</source>
        <translation>シートが足りません</translation>
    </message>
    <message numerus="yes">
        <source>%n will be used</source>
        <comment>seats</comment>
        <translation>
            <numerusform>%nシートを使用します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 left, %n needed</source>
        <comment>seats</comment>
        <translation>
            <numerusform>残り%L1シート、%nシート必要</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 left, %n will be used</source>
        <comment>seats</comment>
        <translation>
            <numerusform>残り%L1シート、%nシートを使用します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Invitations are valid for %n day(s).</source>
        <translation>
            <numerusform>招待は%n日間有効です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Invitations are being sent</source>
        <translation>招待を送信しています</translation>
    </message>
    <message>
        <source>Sending %L1 of %L2…</source>
        <translation>%L1/%L2を送信中…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Send %n invitation(s)</source>
        <translation>
            <numerusform>%n件の招待を送信(&amp;S)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invitation(s) sent.</source>
        <translation>
            <numerusform>%n件の招待を送信しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>ほかに%n件あります。</numerusform>
        </translation>
    </message>
    <message>
        <source>What is left here has to be corrected first.</source>
        <translation>ここに残っているものは、先に修正が必要です。</translation>
    </message>
</context>
<context>
    <name>callboard::AddressChips</name>
    <message>
        <source>%1. %2</source>
        <comment>an address and what is wrong</comment>
        <translation>%1。%2</translation>
    </message>
</context>
<context>
    <name>callboard::AddressField</name>
    <message>
        <source>Known studios</source>
        <translation>既知のスタジオ</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>接続できます</translation>
    </message>
    <message>
        <source>Not reachable</source>
        <translation>接続できません</translation>
    </message>
    <message>
        <source>Not trusted</source>
        <translation>信頼されていません</translation>
    </message>
</context>
<context>
    <name>callboard::AddressListModel</name>
    <message>
        <source>%1 Correct it or remove it.</source>
        <comment>what is wrong, as a sentence</comment>
        <translation>%1 修正するか、削除してください。</translation>
    </message>
    <message>
        <source>%1 is in the list twice and will be invited once.</source>
        <translation>%1は一覧に2回あります。招待は1回だけ送信されます。</translation>
    </message>
    <message>
        <source>%1 is already invited and will be left out.</source>
        <translation>%1はすでに招待されているため、除外されます。</translation>
    </message>
    <message>
        <source>%1 is a disabled user and will be left out. Enable the account instead.</source>
        <translation>%1は無効なユーザーのため、除外されます。代わりにアカウントを有効化してください。</translation>
    </message>
    <message>
        <source>%1 is already a member and will be left out.</source>
        <translation>%1はすでにメンバーのため、除外されます。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be invited: the studio allows only %2. Remove it, or allow %3 in Studio settings.</source>
        <translation>%1は招待できません。スタジオで許可されているのは%2のみです。削除するか、スタジオ設定で%3を許可してください。</translation>
    </message>
    <message>
        <source>And %1 more like these.</source>
        <translation>同様のものがほかに%1件あります。</translation>
    </message>
</context>
<context>
    <name>callboard::Addresses</name>
    <message>
        <source>%1 has nothing before the @.</source>
        <translation>%1には@の前に何もありません。</translation>
    </message>
    <message>
        <source>%1 has quotation marks, which the studio can&apos;t deliver to.</source>
        <translation>%1に引用符が含まれています。スタジオからは送信できません。</translation>
    </message>
    <message>
        <source>%1 has a dot too many before the @.</source>
        <translation>%1には@の前に余分なドットがあります。</translation>
    </message>
    <message>
        <source>%1 is too long before the @. At most 64 characters can be there.</source>
        <translation>%1は@の前が長すぎます。64文字以内にしてください。</translation>
    </message>
    <message>
        <source>%1 has a character that can&apos;t be before the @: %2</source>
        <translation>%1には@の前に使えない文字があります: %2</translation>
    </message>
    <message>
        <source>%1 has nothing after the @.</source>
        <translation>%1には@の後に何もありません。</translation>
    </message>
    <message>
        <source>%1 has no ending such as .studio.</source>
        <translation>%1に.studioのような末尾がありません。</translation>
    </message>
    <message>
        <source>%1 has a dot too many after the @.</source>
        <translation>%1には@の後に余分なドットがあります。</translation>
    </message>
    <message>
        <source>%1 has a number for an ending. It should be one such as .studio.</source>
        <translation>%1の末尾が数字です。.studioのような末尾にしてください。</translation>
    </message>
    <message>
        <source>%1 has no @. An address looks like mia@lumen.studio.</source>
        <translation>%1に@がありません。アドレスはmia@lumen.studioのような形式です。</translation>
    </message>
    <message>
        <source>%1 has more than one @.</source>
        <translation>%1に@が2つ以上あります。</translation>
    </message>
    <message>
        <source>%1 has a space in it.</source>
        <translation>%1にスペースが含まれています。</translation>
    </message>
    <message>
        <source>%1 is too long. An address has at most %2 characters.</source>
        <translation>%1は長すぎます。アドレスは%2文字以内です。</translation>
    </message>
    <message>
        <source>%1 is not at a domain that can exist.</source>
        <translation>%1のドメインは存在しえない形式です。</translation>
    </message>
</context>
<context>
    <name>callboard::AdministrationActions</name>
    <message>
        <source>This studio can&apos;t be administrated from here.</source>
        <translation>このスタジオはここからは管理できません。</translation>
    </message>
</context>
<context>
    <name>callboard::AdministrationPages</name>
    <message>
        <source>Seats</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>buy licences invitations purchases orders price</source>
        <translation>購入 ライセンス 招待 注文 価格 料金 シート</translation>
    </message>
    <message>
        <source>Studio settings</source>
        <translation>スタジオ設定</translation>
    </message>
    <message>
        <source>password policy sessions email domains billing contact layout</source>
        <translation>パスワード ポリシー セッション メール ドメイン 請求 担当者 レイアウト</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>history changes who did what security</source>
        <translation>履歴 変更 記録 操作 セキュリティ</translation>
    </message>
</context>
<context>
    <name>callboard::ApiKeySection</name>
    <message>
        <source>Personal API key</source>
        <translation>個人用APIキー</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>表示(&amp;H)</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Re&amp;generate…</source>
        <translation>再生成(&amp;G)…</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>キー(&amp;K)</translation>
    </message>
    <message>
        <source>Scripts with this key act as you</source>
        <translation>このキーを使うスクリプトはあなたとして動作します</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>隠す(&amp;H)</translation>
    </message>
    <message>
        <source>A new key is being made</source>
        <translation>新しいキーを作成しています</translation>
    </message>
    <message>
        <source>&amp;Generate…</source>
        <translation>生成(&amp;G)…</translation>
    </message>
    <message>
        <source>No key yet</source>
        <translation>キーはまだありません</translation>
    </message>
    <message>
        <source>Never used</source>
        <translation>未使用</translation>
    </message>
    <message>
        <source>Last used %1</source>
        <comment>when</comment>
        <translation>最終使用: %1</translation>
    </message>
    <message>
        <source>Last used %1 on %2</source>
        <comment>when, where</comment>
        <translation>最終使用: %1（%2）</translation>
    </message>
    <message>
        <source>There is no key yet</source>
        <translation>キーはまだありません</translation>
    </message>
    <message>
        <source>This key was made elsewhere. Only its end is known here</source>
        <translation>このキーは別の場所で作成されました。ここでは末尾のみわかります</translation>
    </message>
    <message>
        <source>Make a new API key?</source>
        <translation>新しいAPIキーを作成しますか？</translation>
    </message>
    <message>
        <source>The present key stops working at once. Scripts that use it need the new one.</source>
        <translation>現在のキーはすぐに使えなくなります。使用中のスクリプトには新しいキーが必要です。</translation>
    </message>
    <message>
        <source>&amp;Regenerate</source>
        <translation>再生成(&amp;R)</translation>
    </message>
</context>
<context>
    <name>callboard::Application</name>
    <message>
        <source>Account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>profile picture password email language time zone key devices</source>
        <comment>words that find the page</comment>
        <translation>プロフィール 画像 写真 パスワード メール 言語 タイムゾーン キー デバイス</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>people invite role disable delete seats department</source>
        <comment>words that find the page</comment>
        <translation>人 招待 ロール 無効化 削除 シート 部署</translation>
    </message>
</context>
<context>
    <name>callboard::AttentionList</name>
    <message>
        <source>Callboard needs an update</source>
        <translation>Callboardの更新が必要です</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>再サインインしてください</translation>
    </message>
    <message>
        <source>Your session has ended. Changes are kept on this computer.</source>
        <translation>セッションが終了しました。変更はこのコンピューターに保存されています。</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>The keyring does not answer</source>
        <translation>キーリングが応答しません</translation>
    </message>
    <message>
        <source>Your session is kept there.</source>
        <translation>セッションはキーリングに保存されています。</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need a choice</source>
        <translation>
            <numerusform>%n件の変更で選択が必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>Your profile was changed in two places.</source>
        <translation>プロフィールが2か所で変更されました。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message numerus="yes">
        <source>The studio refused %n change(s)</source>
        <translation>
            <numerusform>スタジオが%n件の変更を拒否しました</numerusform>
        </translation>
    </message>
    <message>
        <source>Send them again or undo them.</source>
        <translation>再送信するか、元に戻してください。</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Confirm your new address</source>
        <translation>新しいアドレスを確認してください</translation>
    </message>
    <message>
        <source>A mail with a link went to %1.</source>
        <comment>an email address</comment>
        <translation>%1にリンク付きのメールを送信しました。</translation>
    </message>
    <message>
        <source>This Callboard and the studio do not understand each other. Update Callboard; your copy stays readable.</source>
        <translation>このCallboardはスタジオと通信できません。Callboardを更新してください。コピーは引き続き閲覧できます。</translation>
    </message>
    <message numerus="yes">
        <source>Your session has ended. Sign in again to send %n change(s).</source>
        <translation>
            <numerusform>セッションが終了しました。%n件の変更を送信するには再サインインしてください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Your session has ended. Sign in again to go on.</source>
        <translation>セッションが終了しました。続けるには再サインインしてください。</translation>
    </message>
    <message>
        <source>The keyring of this computer does not answer. Changes are kept here until it does.</source>
        <translation>このコンピューターのキーリングが応答しません。応答するまで変更はここに保存されます。</translation>
    </message>
    <message>
        <source>Unlock and try again</source>
        <translation>ロックを解除して再試行</translation>
    </message>
    <message>
        <source>Use this session only</source>
        <translation>このセッションのみで使用</translation>
    </message>
    <message>
        <source>The studio&apos;s certificate has changed</source>
        <translation>スタジオの証明書が変わりました</translation>
    </message>
    <message>
        <source>The studio&apos;s certificate is not trusted</source>
        <translation>スタジオの証明書は信頼されていません</translation>
    </message>
    <message>
        <source>Show…</source>
        <translation>表示…</translation>
    </message>
    <message>
        <source>Show certificate…</source>
        <translation>証明書を表示…</translation>
    </message>
</context>
<context>
    <name>callboard::AuditEntryDialog</name>
    <message>
        <source>Entry of the audit log</source>
        <translation>監査ログの項目</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>From</source>
        <translation>接続元</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒否</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>callboard::AuditFilterBar</name>
    <message>
        <source>Everybody</source>
        <translation>すべてのユーザー</translation>
    </message>
    <message>
        <source>Search names</source>
        <translation>名前を検索</translation>
    </message>
    <message>
        <source>All actions</source>
        <translation>すべての操作</translation>
    </message>
    <message>
        <source>Audit log of a person</source>
        <translation>ユーザーの監査ログ</translation>
    </message>
    <message>
        <source>What was done to this person&apos;s account.</source>
        <translation>このユーザーのアカウントに対して行われた操作です。</translation>
    </message>
    <message>
        <source>&amp;Actions: all</source>
        <translation>操作(&amp;A): すべて</translation>
    </message>
    <message>
        <source>&amp;Actions: %1</source>
        <comment>the only one</comment>
        <translation>操作(&amp;A): %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Actions: %n</source>
        <comment>how many</comment>
        <translation>
            <numerusform>操作(&amp;A): %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Person: %1</source>
        <translation>ユーザー(&amp;P): %1</translation>
    </message>
    <message>
        <source>&amp;Person: any</source>
        <translation>ユーザー(&amp;P): すべて</translation>
    </message>
</context>
<context>
    <name>callboard::AuditLogPage</name>
    <message>
        <source>E&amp;xport…</source>
        <translation>エクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>監査ログ</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>The studio is asked</source>
        <translation>スタジオに問い合わせています</translation>
    </message>
    <message>
        <source>Fetching entries…</source>
        <translation>記録を取得中…</translation>
    </message>
    <message numerus="yes">
        <source>%n entries, the oldest last</source>
        <translation>
            <numerusform>%n件の記録（新しい順）</numerusform>
        </translation>
    </message>
    <message>
        <source>Older entries come as you scroll</source>
        <translation>スクロールすると古い記録を読み込みます</translation>
    </message>
    <message>
        <source>The audit log could not be loaded</source>
        <translation>監査ログを読み込めませんでした</translation>
    </message>
    <message>
        <source>The audit log is at the studio</source>
        <translation>監査ログはスタジオにあります</translation>
    </message>
    <message>
        <source>It is not kept on this computer and comes with the next connection.</source>
        <translation>このコンピューターには保存されておらず、次の接続時に届きます。</translation>
    </message>
    <message>
        <source>Nothing was logged yet</source>
        <translation>記録はまだありません</translation>
    </message>
    <message>
        <source>Invitations, changes of users, seats and settings are listed here.</source>
        <translation>招待と、ユーザー、シート、設定の変更がここに表示されます。</translation>
    </message>
    <message>
        <source>No entry matches the filter</source>
        <translation>フィルターに一致する記録はありません</translation>
    </message>
    <message>
        <source>Other names, actions or times may have some.</source>
        <translation>ほかの名前、操作、期間では見つかる可能性があります。</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>フィルターを消去(&amp;C)</translation>
    </message>
    <message>
        <source>Export audit log</source>
        <translation>監査ログのエクスポート</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>Audit log exported to %1.</source>
        <translation>監査ログを%1にエクスポートしました。</translation>
    </message>
</context>
<context>
    <name>callboard::AuditModel</name>
    <message>
        <source>Invited</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Invitation sent again</source>
        <translation>招待の再送信</translation>
    </message>
    <message>
        <source>Invitation revoked</source>
        <translation>招待の取り消し</translation>
    </message>
    <message>
        <source>Invitation accepted</source>
        <translation>招待の承諾</translation>
    </message>
    <message>
        <source>User changed</source>
        <translation>ユーザーの変更</translation>
    </message>
    <message>
        <source>Account disabled</source>
        <translation>アカウントの無効化</translation>
    </message>
    <message>
        <source>Account enabled</source>
        <translation>アカウントの有効化</translation>
    </message>
    <message>
        <source>User deleted</source>
        <translation>ユーザーの削除</translation>
    </message>
    <message>
        <source>Password reset link sent</source>
        <translation>パスワードリセットリンクの送信</translation>
    </message>
    <message>
        <source>Users imported</source>
        <translation>ユーザーのインポート</translation>
    </message>
    <message>
        <source>Users exported</source>
        <translation>ユーザーのエクスポート</translation>
    </message>
    <message>
        <source>Seats bought</source>
        <translation>シートの購入</translation>
    </message>
    <message>
        <source>Studio settings changed</source>
        <translation>スタジオ設定の変更</translation>
    </message>
    <message>
        <source>Audit log exported</source>
        <translation>監査ログのエクスポート</translation>
    </message>
    <message>
        <source>Request refused</source>
        <translation>リクエストの拒否</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between changes in a list</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>Bought %n seats</source>
        <translation>
            <numerusform>%nシートを購入</numerusform>
        </translation>
    </message>
    <message>
        <source>Invited as %1</source>
        <translation>%1として招待</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>拒否: %1</translation>
    </message>
    <message>
        <source>The studio server</source>
        <translation>スタジオのサーバー</translation>
    </message>
    <message>
        <source>When</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>操作者</translation>
    </message>
    <message>
        <source>What</source>
        <translation>操作</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>対象</translation>
    </message>
    <message>
        <source>From</source>
        <translation>接続元</translation>
    </message>
    <message>
        <source>Seats in all</source>
        <translation>シート総数</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>注文番号</translation>
    </message>
    <message>
        <source>Price of a seat a month</source>
        <translation>1シートの月額</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>リクエスト</translation>
    </message>
    <message>
        <source>People invited</source>
        <translation>招待した人数</translation>
    </message>
    <message>
        <source>People changed</source>
        <translation>変更した人数</translation>
    </message>
    <message>
        <source>Lines left out</source>
        <translation>除外した行</translation>
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
        <translation>このメッセージを閉じる</translation>
    </message>
</context>
<context>
    <name>callboard::BellButton</name>
    <message numerus="yes">
        <source>%n thing(s) need you</source>
        <translation>
            <numerusform>%n件の対応が必要です</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>対応が必要なものはありません</translation>
    </message>
</context>
<context>
    <name>callboard::BellPopover</name>
    <message>
        <source>What needs you</source>
        <translation>対応が必要なもの</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a verb and what it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing needs you</source>
        <translation>対応が必要なものはありません</translation>
    </message>
    <message>
        <source>Choices and problems turn up here.</source>
        <translation>選択が必要なものや問題はここに表示されます。</translation>
    </message>
</context>
<context>
    <name>callboard::BulkBar</name>
    <message>
        <source>Cl&amp;ear</source>
        <translation>選択を解除(&amp;E)</translation>
    </message>
    <message>
        <source>Change r&amp;ole</source>
        <translation>ロールを変更(&amp;O)</translation>
    </message>
    <message>
        <source>Send reset &amp;links…</source>
        <translation>リセットリンクを送信(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>その他(&amp;M)</translation>
    </message>
    <message>
        <source>Select all that are shown</source>
        <translation>表示中のものをすべて選択</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>users</comment>
        <translation>
            <numerusform>%Ln人を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>of %L1</source>
        <comment>how many rows are shown</comment>
        <translation>（%L1人中）</translation>
    </message>
    <message>
        <source>Di&amp;sable 1 account</source>
        <translation>1件のアカウントを無効化(&amp;S)</translation>
    </message>
    <message numerus="yes">
        <source>Di&amp;sable %Ln accounts…</source>
        <translation>
            <numerusform>%Ln件のアカウントを無効化(&amp;S)…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them not shown</source>
        <comment>users</comment>
        <translation>
            <numerusform>うち%Ln人は非表示</numerusform>
        </translation>
    </message>
    <message>
        <source>Resend 1 in&amp;vitation</source>
        <translation>1件の招待を再送信(&amp;V)</translation>
    </message>
    <message numerus="yes">
        <source>Resend %n in&amp;vitations</source>
        <translation>
            <numerusform>%n件の招待を再送信(&amp;V)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::BuySeatsDialog</name>
    <message>
        <source>Buy more seats</source>
        <translation>シートを追加購入</translation>
    </message>
    <message>
        <source>Number of seats</source>
        <translation>シート数</translation>
    </message>
    <message>
        <source>&amp;Number of seats</source>
        <translation>シート数(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>The price could not be asked for. %1</source>
        <comment>what went wrong</comment>
        <translation>価格を問い合わせできませんでした。%1</translation>
    </message>
    <message>
        <source>The price has changed since it was shown. Nothing was bought. Look at the new amounts, then confirm again.</source>
        <translation>表示後に価格が変わりました。何も購入されていません。新しい金額を確認してから、もう一度確定してください。</translation>
    </message>
    <message>
        <source>%1 It is not certain whether the seats were bought: look at the purchases before you try again.</source>
        <comment>what went wrong</comment>
        <translation>%1 シートが購入されたかどうかは不明です。再試行する前に購入履歴を確認してください。</translation>
    </message>
    <message>
        <source>Buying…</source>
        <translation>購入中…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Buy %n seat(s)</source>
        <translation>
            <numerusform>%nシートを購入(&amp;B)</numerusform>
        </translation>
    </message>
    <message>
        <source>The studio is asked</source>
        <translation>スタジオに問い合わせています</translation>
    </message>
    <message>
        <source>The price is being asked for</source>
        <translation>価格を問い合わせています</translation>
    </message>
</context>
<context>
    <name>callboard::CallboardApi</name>
    <message>
        <source>That is not your current password. Check it and try again.</source>
        <translation>現在のパスワードと一致しません。確認して再試行してください。</translation>
    </message>
</context>
<context>
    <name>callboard::CertificateDialog</name>
    <message>
        <source>Certificate</source>
        <translation>証明書</translation>
    </message>
    <message>
        <source>The certificate of %1 has changed</source>
        <translation>%1の証明書が変わりました</translation>
    </message>
    <message>
        <source>This may be somebody else. Studios do change their certificates, but ask your administrator for the new fingerprint before you trust it. Nothing was sent; your changes are kept on this computer.</source>
        <translation>別の誰かかもしれません。スタジオが証明書を変えることはありますが、信頼する前に新しいフィンガープリントを管理者に確認してください。何も送信されていません。変更はこのコンピューターに保持されています。</translation>
    </message>
    <message>
        <source>The certificate of %1 is not trusted</source>
        <translation>%1の証明書は信頼されていません</translation>
    </message>
    <message>
        <source>Whoever answers there can&apos;t prove to be your studio, so nothing was sent: no name and no password. Ask your administrator for the fingerprint and compare it.</source>
        <translation>応答した相手は、あなたのスタジオであることを証明できません。そのため、名前もパスワードも送信されていません。管理者にフィンガープリントを確認し、見比べてください。</translation>
    </message>
    <message>
        <source>Trust holds for this certificate at this address alone, until you sign out.</source>
        <translation>信頼は、サインアウトするまで、このアドレスのこの証明書にだけ有効です。</translation>
    </message>
    <message>
        <source>It vouches for itself: no authority that this computer knows stands behind it.</source>
        <translation>自己署名です。このコンピューターが知る認証局の裏付けがありません。</translation>
    </message>
    <message>
        <source>This computer does not know who issued it.</source>
        <translation>このコンピューターは発行者を知りません。</translation>
    </message>
    <message>
        <source>It expired on %1.</source>
        <comment>a date</comment>
        <translation>%1に期限が切れました。</translation>
    </message>
    <message>
        <source>It is valid only from %1 on. Check this computer&apos;s date.</source>
        <comment>a date</comment>
        <translation>%1から有効です。このコンピューターの日付を確認してください。</translation>
    </message>
    <message>
        <source>It is for other addresses, not for %1.</source>
        <translation>%1ではなく、別のアドレス用です。</translation>
    </message>
    <message>
        <source>It is known to be in wrong hands.</source>
        <translation>不正な手に渡ったことが知られています。</translation>
    </message>
    <message>
        <source>It can&apos;t be checked.</source>
        <translation>確認できません。</translation>
    </message>
    <message>
        <source>Issued for</source>
        <translation>発行先</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>発行者</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>有効期間</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>SHA-256 now</source>
        <translation>現在のSHA-256</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>SHA-256 before</source>
        <translation>以前のSHA-256</translation>
    </message>
    <message>
        <source>Copy &amp;fingerprint</source>
        <translation>フィンガープリントをコピー(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Trust this certificate</source>
        <translation>この証明書を信頼する(&amp;T)</translation>
    </message>
</context>
<context>
    <name>callboard::CertificateLink</name>
    <message>
        <source>Show &amp;certificate…</source>
        <translation>証明書を表示…(&amp;C)</translation>
    </message>
</context>
<context>
    <name>callboard::CommandField</name>
    <message>
        <source>Search or run a command</source>
        <translation>検索またはコマンドを実行</translation>
    </message>
</context>
<context>
    <name>callboard::CommandModel</name>
    <message>
        <source>Go to</source>
        <translation>移動</translation>
    </message>
    <message>
        <source>Do</source>
        <translation>実行</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a command and where it belongs</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>callboard::CommandPopover</name>
    <message>
        <source>↑ ↓ choose</source>
        <translation>↑ ↓ 選択</translation>
    </message>
    <message>
        <source>Enter open</source>
        <translation>Enter 開く</translation>
    </message>
    <message>
        <source>Esc close</source>
        <translation>Esc 閉じる</translation>
    </message>
    <message>
        <source>&gt; commands only</source>
        <translation>&gt; コマンドのみ</translation>
    </message>
    <message>
        <source>Nothing has that name</source>
        <translation>該当するものはありません</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>コマンド</translation>
    </message>
</context>
<context>
    <name>callboard::ConflictDialog</name>
    <message>
        <source>Choose which changes to keep</source>
        <translation>残す変更を選択</translation>
    </message>
    <message>
        <source>Your profile was changed in two places</source>
        <translation>プロフィールが2か所で変更されました</translation>
    </message>
    <message>
        <source>&amp;Keep all mine</source>
        <translation>すべて自分の値を残す(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Take all theirs</source>
        <translation>すべて相手の値にする(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Decide later</source>
        <translation>あとで決める(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>These fields were edited elsewhere while your changes waited. Choose what to keep for each one. Nothing is sent before you press Save.</source>
        <translation>変更の送信待ちの間に、これらの項目が別の場所で編集されました。項目ごとに残す値を選んでください。「保存」を押すまで何も送信されません。</translation>
    </message>
    <message>
        <source>%1 edited these fields while your changes waited. Choose what to keep for each one. Nothing is sent before you press Save.</source>
        <translation>変更の送信待ちの間に、%1さんがこれらの項目を編集しました。項目ごとに残す値を選んでください。「保存」を押すまで何も送信されません。</translation>
    </message>
    <message>
        <source>(edited %1)</source>
        <comment>when</comment>
        <translation>（編集: %1）</translation>
    </message>
    <message>
        <source>(changed %1)</source>
        <comment>when</comment>
        <translation>（変更: %1）</translation>
    </message>
    <message>
        <source>(changed by %1, %2)</source>
        <comment>who, when</comment>
        <translation>（%1さんが変更、%2）</translation>
    </message>
    <message>
        <source>%1 had no conflict and is already saved.</source>
        <comment>name of a field</comment>
        <translation>%1は競合がなく、すでに保存されています。</translation>
    </message>
    <message>
        <source>%1 had no conflict and are already saved.</source>
        <comment>names of fields</comment>
        <translation>%1は競合がなく、すでに保存されています。</translation>
    </message>
    <message>
        <source>Choose yours or theirs for a field first</source>
        <translation>先に項目の値を自分か相手から選んでください</translation>
    </message>
</context>
<context>
    <name>callboard::ConflictTable</name>
    <message>
        <source>Field</source>
        <translation>項目</translation>
    </message>
    <message>
        <source>Yours</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>相手</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <comment>field, whose, value</comment>
        <translation>%1、%2: %3</translation>
    </message>
    <message>
        <source>yours</source>
        <translation>自分</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>相手</translation>
    </message>
</context>
<context>
    <name>callboard::CropDialog</name>
    <message>
        <source>Profile picture</source>
        <translation>プロフィール画像</translation>
    </message>
    <message>
        <source>Choose the part to use</source>
        <translation>使用する範囲を選択</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>ズーム</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>ズーム(&amp;Z)</translation>
    </message>
    <message>
        <source>&amp;Use picture</source>
        <translation>画像を使用(&amp;U)</translation>
    </message>
</context>
<context>
    <name>callboard::CropView</name>
    <message>
        <source>Part of the picture that is used</source>
        <translation>画像の使用範囲</translation>
    </message>
    <message>
        <source>Arrow keys move it, plus and minus zoom</source>
        <translation>矢印キーで移動、プラスとマイナスでズームします</translation>
    </message>
</context>
<context>
    <name>callboard::CurrentPasswordDialog</name>
    <message>
        <source>Change password</source>
        <translation>パスワードの変更</translation>
    </message>
    <message>
        <source>Enter your current password</source>
        <translation>現在のパスワードを入力してください</translation>
    </message>
    <message>
        <source>It proves that it is you. You will be signed out everywhere else.</source>
        <translation>本人確認のためです。ほかのデバイスはすべてサインアウトされます。</translation>
    </message>
    <message>
        <source>Current &amp;password</source>
        <translation>現在のパスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>C&amp;hange password</source>
        <translation>パスワードを変更(&amp;H)</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>変更中…</translation>
    </message>
    <message>
        <source>That is not your current password. Check Caps Lock, then try again.</source>
        <translation>現在のパスワードと一致しません。Caps Lockを確認して再試行してください。</translation>
    </message>
</context>
<context>
    <name>callboard::DateRangeDialog</name>
    <message>
        <source>Dates of the audit log</source>
        <translation>監査ログの期間</translation>
    </message>
    <message>
        <source>&amp;First day</source>
        <translation>開始日(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last day</source>
        <translation>終了日(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>表示(&amp;S)</translation>
    </message>
</context>
<context>
    <name>callboard::DeleteUsersDialog</name>
    <message>
        <source>Delete user</source>
        <translation>ユーザーの削除</translation>
    </message>
    <message>
        <source>Delete users</source>
        <translation>ユーザーの削除</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1さんを削除しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n users?</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n人のユーザーを削除しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Their comments and activity stay, by “Unknown user”. The seat is free.</source>
        <translation>この操作は元に戻せません。コメントとアクティビティは「不明なユーザー」のものとして残ります。シートは空きます。</translation>
    </message>
    <message>
        <source>This can&apos;t be undone. Their comments and activity stay, by “Unknown user”. The seats are free. To keep an account without a seat, disable it instead.</source>
        <translation>この操作は元に戻せません。コメントとアクティビティは「不明なユーザー」のものとして残ります。シートは空きます。シートを使わずにアカウントを残すには、代わりに無効化してください。</translation>
    </message>
    <message>
        <source>&amp;Type the full name to confirm</source>
        <translation>確認のため氏名を入力(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Type the number of users, %1, to confirm</source>
        <translation>確認のためユーザー数（%1）を入力(&amp;T)</translation>
    </message>
    <message>
        <source>Name, to confirm</source>
        <translation>確認用の氏名</translation>
    </message>
    <message>
        <source>Number of users, to confirm</source>
        <translation>確認用のユーザー数</translation>
    </message>
    <message>
        <source>&amp;Delete user</source>
        <translation>ユーザーを削除(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n users</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n人のユーザーを削除(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>What is typed is not the same yet</source>
        <translation>入力がまだ一致していません</translation>
    </message>
</context>
<context>
    <name>callboard::DemoStudio</name>
    <message>
        <source>The demo studio did not start within a minute. Try again.</source>
        <translation>デモスタジオが1分以内に起動しませんでした。再試行してください。</translation>
    </message>
    <message>
        <source>The demo studio&apos;s server could not be started. Install Callboard anew.</source>
        <translation>デモスタジオのサーバーを起動できませんでした。Callboardを再インストールしてください。</translation>
    </message>
    <message>
        <source>The folder for the demo studio could not be made. Check the disk.</source>
        <translation>デモスタジオのフォルダーを作成できませんでした。ディスクを確認してください。</translation>
    </message>
    <message>
        <source>The demo studio&apos;s server is of another version. Install Callboard anew.</source>
        <translation>デモスタジオのサーバーのバージョンが異なります。Callboardを再インストールしてください。</translation>
    </message>
    <message>
        <source>The demo studio&apos;s server ended by itself. Try again.</source>
        <translation>デモスタジオのサーバーが終了しました。再試行してください。</translation>
    </message>
</context>
<context>
    <name>callboard::DialogFrame</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
</context>
<context>
    <name>callboard::DomainsField</name>
    <message>
        <source>Any domain</source>
        <translation>すべてのドメイン</translation>
    </message>
</context>
<context>
    <name>callboard::ExportUsers</name>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSVファイル (*.csv)</translation>
    </message>
    <message>
        <source>Export users</source>
        <translation>ユーザーのエクスポート</translation>
    </message>
    <message>
        <source>Users exported to %1.</source>
        <translation>ユーザーを%1にエクスポートしました。</translation>
    </message>
</context>
<context>
    <name>callboard::FailuresDialog</name>
    <message>
        <source>Not everything worked</source>
        <translation>一部を処理できませんでした</translation>
    </message>
    <message>
        <source>It could not be done</source>
        <translation>処理できませんでした</translation>
    </message>
    <message numerus="yes">
        <source>The other %n went well.</source>
        <comment>users</comment>
        <translation>
            <numerusform>ほかの%n人は処理できました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>users</comment>
        <translation>
            <numerusform>ほか%n人</numerusform>
        </translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
</context>
<context>
    <name>callboard::FieldTexts</name>
    <message>
        <source>First name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>first name</source>
        <translation>名</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>last name</source>
        <translation>姓</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>タイムゾーン</translation>
    </message>
    <message>
        <source>Start page</source>
        <translation>開始ページ</translation>
    </message>
    <message>
        <source>start page</source>
        <translation>開始ページ</translation>
    </message>
    <message>
        <source>Relative dates</source>
        <translation>相対日付</translation>
    </message>
    <message>
        <source>relative dates</source>
        <translation>相対日付</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>画像</translation>
    </message>
    <message>
        <source>No picture</source>
        <translation>画像なし</translation>
    </message>
    <message>
        <source>New picture</source>
        <translation>新しい画像</translation>
    </message>
    <message>
        <source>On</source>
        <translation>オン</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>オフ</translation>
    </message>
    <message>
        <source>No new address</source>
        <translation>新しいアドレスなし</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>空</translation>
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
        <translation>画像を選択</translation>
    </message>
</context>
<context>
    <name>callboard::FileTransfer</name>
    <message>
        <source>%1 could not be written: %2</source>
        <translation>%1に書き込めませんでした: %2</translation>
    </message>
    <message>
        <source>%1 could not be read: %2</source>
        <translation>%1を読み取れませんでした: %2</translation>
    </message>
    <message>
        <source>%1 is larger than %2. Split it, then try again.</source>
        <translation>%1は%2を超えています。分割してから再試行してください。</translation>
    </message>
</context>
<context>
    <name>callboard::FilterBar</name>
    <message>
        <source>A&amp;ctive</source>
        <translation>有効(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Invited</source>
        <translation>招待中(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Disabled</source>
        <translation>無効(&amp;D)</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>すべてのロール</translation>
    </message>
    <message>
        <source>&amp;Role: any</source>
        <translation>ロール(&amp;R): すべて</translation>
    </message>
    <message>
        <source>&amp;Role: %1</source>
        <translation>ロール(&amp;R): %1</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Role: %n of them</source>
        <translation>
            <numerusform>ロール(&amp;R): %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>1 person shown</source>
        <translation>1人を表示中</translation>
    </message>
    <message>
        <source>%L1 people shown</source>
        <comment>none, two or more</comment>
        <translation>%L1人を表示中</translation>
    </message>
</context>
<context>
    <name>callboard::FilterChip</name>
    <message>
        <source>%1, %2</source>
        <comment>a filter and how many it has</comment>
        <translation>%1、%2</translation>
    </message>
</context>
<context>
    <name>callboard::FormRow</name>
    <message>
        <source>Undo this change</source>
        <translation>この変更を元に戻す</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Changed in two places</source>
        <translation>2か所で変更されました</translation>
    </message>
    <message>
        <source>Changed elsewhere to %1</source>
        <comment>the value that came meanwhile</comment>
        <translation>別の場所で%1に変更されました</translation>
    </message>
    <message>
        <source>Was empty</source>
        <translation>変更前: 空</translation>
    </message>
    <message>
        <source>Was %1</source>
        <comment>the value before the change</comment>
        <translation>変更前: %1</translation>
    </message>
    <message>
        <source>Waiting to be sent</source>
        <translation>送信待ち</translation>
    </message>
</context>
<context>
    <name>callboard::Http</name>
    <message>
        <source>That login and password do not match. Check them and try again.</source>
        <translation>ログイン名とパスワードが一致しません。確認して再試行してください。</translation>
    </message>
    <message>
        <source>Your session on %1 has ended. Sign in again.</source>
        <translation>%1のセッションが終了しました。再サインインしてください。</translation>
    </message>
    <message>
        <source>You may not do this on %1. Ask an administrator of your studio.</source>
        <translation>%1でこの操作を行う権限がありません。スタジオの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 does not have this any more. Reload to see what it has.</source>
        <translation>これは%1にはもうありません。再読み込みして確認してください。</translation>
    </message>
    <message>
        <source>%1 does not offer this. Ask an administrator of your studio.</source>
        <translation>%1はこの機能に対応していません。スタジオの管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>The connection to %1 is too slow for this. Try again on a better one.</source>
        <translation>%1への接続が遅すぎます。より良い接続で再試行してください。</translation>
    </message>
    <message>
        <source>%1 is still working on this. It is asked again shortly.</source>
        <translation>%1が処理を続けています。まもなく再確認します。</translation>
    </message>
    <message>
        <source>This was changed on %1 meanwhile. Reload and try again.</source>
        <translation>その間に%1で変更されました。再読み込みして再試行してください。</translation>
    </message>
    <message>
        <source>This computer was away for long. Everything is fetched from %1 anew.</source>
        <translation>このコンピューターは長い間接続していませんでした。%1からすべて取得し直します。</translation>
    </message>
    <message>
        <source>That is larger than %1 takes. Use something smaller.</source>
        <translation>%1の上限を超えています。より小さいものを使用してください。</translation>
    </message>
    <message>
        <source>%1 does not take this kind of file. Use a PNG, JPEG or WebP picture.</source>
        <translation>%1はこの種類のファイルに対応していません。PNG、JPEG、WebPの画像を使用してください。</translation>
    </message>
    <message>
        <source>%1 took this change for another one. Make the change again.</source>
        <translation>%1がこの変更を別の変更と取り違えました。もう一度変更してください。</translation>
    </message>
    <message>
        <source>%1 did not accept this. Correct it and try again.</source>
        <translation>%1で受け付けられませんでした。修正して再試行してください。</translation>
    </message>
    <message>
        <source>%1 is not ready for this. Try again in a moment.</source>
        <translation>%1の準備ができていません。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>This Callboard is too old for %1. Install the current version.</source>
        <translation>このCallboardは%1には古すぎます。最新バージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>Signing in is paused after too many wrong tries. Wait, or reset your password.</source>
        <translation>試行の失敗が多すぎたため、サインインを一時停止しています。しばらく待つか、パスワードをリセットしてください。</translation>
    </message>
    <message>
        <source>%1 asked for a pause. Try again in a moment.</source>
        <translation>%1から一時停止を求められました。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>%1 is busy or being maintained. Try again in a moment.</source>
        <translation>%1は混雑中またはメンテナンス中です。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>%1 did not accept this request. Update Callboard, or copy the details for your administrator.</source>
        <translation>%1がこのリクエストを受け付けませんでした。Callboardを更新するか、詳細をコピーして管理者に伝えてください。</translation>
    </message>
    <message>
        <source>%1 had a problem. Try again in a moment; if it stays, tell your administrator.</source>
        <translation>%1で問題が発生しました。しばらくしてから再試行し、解決しない場合は管理者に連絡してください。</translation>
    </message>
    <message>
        <source>%1 sends visitors on to %2. If your network wants you to sign in, do that in a browser first; if the studio has moved, use its new address.</source>
        <translation>%1から%2へ転送されました。ネットワークのサインインが必要な場合は、先にブラウザーで行ってください。スタジオが移転した場合は、新しいアドレスを使用してください。</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy wants you to sign in. Check the network settings.</source>
        <translation>ネットワークのプロキシがサインインを求めています。ネットワーク設定を確認してください。</translation>
    </message>
    <message>
        <source>%1 is reached too often from here. Try again in a moment.</source>
        <translation>ここから%1への接続が多すぎます。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>The studio behind %1 does not answer. Try again in a moment.</source>
        <translation>%1の先にあるスタジオが応答しません。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>There is no studio at %1. Check the address; if your network wants you to sign in, do that in a browser first.</source>
        <translation>%1にスタジオはありません。アドレスを確認してください。ネットワークのサインインが必要な場合は、先にブラウザーで行ってください。</translation>
    </message>
    <message>
        <source>%1 was not found. Check the address and your network.</source>
        <translation>%1が見つかりません。アドレスとネットワークを確認してください。</translation>
    </message>
    <message>
        <source>%1 refuses the connection. The studio&apos;s server may be down; try again later.</source>
        <translation>%1に接続を拒否されました。スタジオのサーバーが停止している可能性があります。あとで再試行してください。</translation>
    </message>
    <message>
        <source>%1 broke off the connection. Try again in a moment.</source>
        <translation>%1との接続が切れました。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>%1 does not answer. Check your network, or try again later.</source>
        <translation>%1が応答しません。ネットワークを確認するか、あとで再試行してください。</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made. Check the address, or ask your administrator.</source>
        <translation>%1に安全に接続できませんでした。アドレスを確認するか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>%1 sent an answer that can&apos;t be read. Try again in a moment.</source>
        <translation>%1からの応答を読み取れません。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Check your network, or try again later.</source>
        <translation>%1に接続できません。ネットワークを確認するか、あとで再試行してください。</translation>
    </message>
    <message>
        <source>Your network&apos;s proxy does not let %1 through. Check the network settings.</source>
        <translation>ネットワークのプロキシが%1への接続を許可していません。ネットワーク設定を確認してください。</translation>
    </message>
    <message>
        <source>The identity of %1 can&apos;t be verified, so nothing was sent. Check the address and this computer&apos;s date, or ask your administrator.</source>
        <translation>%1の身元を確認できないため、何も送信していません。アドレスとこのコンピューターの日付を確認するか、管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>This was stopped. Try again.</source>
        <translation>中止されました。再試行してください。</translation>
    </message>
    <message>
        <source>The studio&apos;s answer was cut off on its way. Try again in a moment.</source>
        <translation>スタジオの応答が途中で切れました。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>The studio sent an answer that this program does not understand. Try again; if it stays, tell your administrator.</source>
        <translation>スタジオの応答をこのプログラムで解釈できません。再試行し、解決しない場合は管理者に連絡してください。</translation>
    </message>
    <message>
        <source>%1 has too few free seats for this. Buy seats, or disable people who have left.</source>
        <translation>%1の空きシートがこの操作には足りません。シートを購入するか、在籍していない人を無効化してください。</translation>
    </message>
    <message>
        <source>This is the last active administrator of %1. Make somebody else one first.</source>
        <translation>これは%1の最後の有効な管理者です。先にほかの人を管理者にしてください。</translation>
    </message>
    <message>
        <source>That invitation to %1 is no longer open: it was accepted or revoked meanwhile.</source>
        <translation>%1へのその招待はもう有効ではありません。その間に承諾されたか、取り消されました。</translation>
    </message>
    <message>
        <source>The price of a seat on %1 has changed. Nothing was bought; look at the new price first.</source>
        <translation>%1のシートの価格が変わりました。何も購入されていません。先に新しい価格を確認してください。</translation>
    </message>
    <message>
        <source>The users of %1 have changed since the file was checked. Nothing was imported; check it again.</source>
        <translation>ファイルの確認後に%1のユーザーが変更されました。何もインポートされていません。もう一度確認してください。</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trust. This may be somebody else, so nothing was sent.</source>
        <translation>%1は、あなたが信頼したものとは別の証明書を示しています。別の誰かかもしれないため、何も送信されていません。</translation>
    </message>
    <message numerus="yes">
        <source>This needs %n seat(s), and %1 has %2 left. Buy seats, or disable people who have left.</source>
        <translation>
            <numerusform>シートが%n席必要ですが、%1の空きは%2席です。シートを購入するか、在籍していない人を無効化してください。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ImportDialog</name>
    <message>
        <source>Import users</source>
        <translation>ユーザーのインポート</translation>
    </message>
    <message>
        <source>Show &amp;errors only</source>
        <translation>エラーのみ表示(&amp;E)</translation>
    </message>
    <message>
        <source>What the import does</source>
        <translation>インポートの処理内容</translation>
    </message>
    <message>
        <source>Choose &amp;file…</source>
        <translation>ファイルを選択(&amp;F)…</translation>
    </message>
    <message>
        <source>A CSV file with the heading email, first_name, last_name, username, role, department. The address finds the person; who is not known is invited. First you see what would happen, line by line.</source>
        <translation>見出しがemail, first_name, last_name, username, role, departmentのCSVファイルです。アドレスで人を特定し、見つからない人は招待します。まず、何が行われるかを1行ずつ確認できます。</translation>
    </message>
    <message>
        <source>Something changed since the file was checked. Nothing was imported. Look at the new report, then import again.</source>
        <translation>ファイルの確認後に変更がありました。何もインポートされていません。新しいレポートを確認してから、もう一度インポートしてください。</translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <comment>people</comment>
        <translation>
            <numerusform>招待済み: %n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <comment>people</comment>
        <translation>
            <numerusform>変更済み: %n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) left out</source>
        <translation>
            <numerusform>除外: %n行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to invite</source>
        <comment>people</comment>
        <translation>
            <numerusform>招待予定: %n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to change</source>
        <comment>people</comment>
        <translation>
            <numerusform>変更予定: %n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unchanged</source>
        <comment>people</comment>
        <translation>
            <numerusform>変更なし: %n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with errors</source>
        <translation>
            <numerusform>エラーのある行: %n行</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a file first</source>
        <translation>先にファイルを選択してください</translation>
    </message>
    <message>
        <source>The studio is asked</source>
        <translation>スタジオに問い合わせています</translation>
    </message>
    <message>
        <source>There is nothing to import</source>
        <translation>インポートするものがありません</translation>
    </message>
    <message>
        <source>There are not enough seats</source>
        <translation>シートが足りません</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>確認中…</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>インポート中…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n user(s)</source>
        <translation>
            <numerusform>%n人のユーザーをインポート(&amp;I)</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>インポート(&amp;I)</translation>
    </message>
</context>
<context>
    <name>callboard::ImportReportModel</name>
    <message>
        <source>Invited</source>
        <translation>招待済み</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>変更済み</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>変更なし</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>除外</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Line</source>
        <comment>of a file</comment>
        <translation>行</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>結果</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>処理内容</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
</context>
<context>
    <name>callboard::ImportSeats</name>
    <message>
        <source>&amp;Buy more seats…</source>
        <translation>シートを追加購入(&amp;B)…</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) needed, but only %1 left. Buy more, or import fewer people.</source>
        <translation>
            <numerusform>%nシート必要ですが、残りは%1シートです。追加購入するか、インポートする人数を減らしてください。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) needed, %1 left</source>
        <translation>
            <numerusform>%nシート必要、残り%1シート</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::Insistence</name>
    <message>
        <source>The connection to the studio broke off, so it is not known whether this was done. Look again once the studio can be reached, before you repeat it.</source>
        <translation>スタジオとの接続が切れたため、処理されたかどうかは不明です。スタジオに接続できるようになったら、繰り返す前に確認してください。</translation>
    </message>
</context>
<context>
    <name>callboard::InvitationListModel</name>
    <message>
        <source>Expired %1</source>
        <comment>when</comment>
        <translation>期限切れ: %1</translation>
    </message>
    <message>
        <source>In less than a day</source>
        <translation>1日以内</translation>
    </message>
    <message numerus="yes">
        <source>In %n day(s)</source>
        <translation>
            <numerusform>%n日後</numerusform>
        </translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>送信日</translation>
    </message>
    <message>
        <source>Sent by</source>
        <translation>送信者</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
</context>
<context>
    <name>callboard::InvitationsSection</name>
    <message>
        <source>Pending invitations</source>
        <translation>承諾待ちの招待</translation>
    </message>
    <message>
        <source>Nobody is invited at the moment.</source>
        <translation>現在、招待中の人はいません。</translation>
    </message>
    <message>
        <source>&amp;Resend</source>
        <translation>再送信(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;voke…</source>
        <translation>取り消し(&amp;V)…</translation>
    </message>
    <message>
        <source>Resend all &amp;expired</source>
        <translation>期限切れをすべて再送信(&amp;E)</translation>
    </message>
    <message>
        <source>Revoke invitations</source>
        <translation>招待の取り消し</translation>
    </message>
    <message>
        <source>Revoke the invitation of %1?</source>
        <comment>an address</comment>
        <translation>%1への招待を取り消しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n invitations?</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n件の招待を取り消しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>The link in the mail stops working, and the seat is free.</source>
        <translation>メールのリンクは使えなくなり、シートは空きます。</translation>
    </message>
    <message>
        <source>The links in the mails stop working, and the seats are free.</source>
        <translation>メールのリンクは使えなくなり、シートは空きます。</translation>
    </message>
    <message>
        <source>&amp;Revoke invitation</source>
        <translation>招待を取り消す(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Revoke %n invitations</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n件の招待を取り消す(&amp;R)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what failed, why</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Wait until the last action has ended</source>
        <translation>前の操作が終わるまで待ってください</translation>
    </message>
    <message>
        <source>Select an invitation first</source>
        <translation>先に招待を選択してください</translation>
    </message>
    <message>
        <source>None has expired</source>
        <translation>期限切れのものはありません</translation>
    </message>
</context>
<context>
    <name>callboard::JsonReader</name>
    <message>
        <source>The studio sent an answer that this program does not understand. Try again; if it stays, tell your administrator.</source>
        <translation>スタジオの応答をこのプログラムで解釈できません。再試行し、解決しない場合は管理者に連絡してください。</translation>
    </message>
</context>
<context>
    <name>callboard::KWallet</name>
    <message>
        <source>Your sign-in is kept in KWallet.</source>
        <translation>サインイン情報はKWalletに保存されます。</translation>
    </message>
    <message>
        <source>KWallet is locked. Unlock it and try again.</source>
        <translation>KWalletがロックされています。ロックを解除して再試行してください。</translation>
    </message>
    <message>
        <source>KWallet is not running, so your sign-in is kept until you quit. Turn it on in the system settings, then try again.</source>
        <translation>KWalletが動作していないため、サインインは終了時まで保持されます。システム設定で有効にして再試行してください。</translation>
    </message>
    <message>
        <source>KWallet does not answer. Sign out of your desktop and in again, or go on for this session only.</source>
        <translation>KWalletが応答しません。デスクトップにログインし直すか、このセッションのみで続けてください。</translation>
    </message>
</context>
<context>
    <name>callboard::KeychainSecretStore</name>
    <message>
        <source>This computer&apos;s keyring has not been asked yet.</source>
        <translation>このコンピューターのキーリングはまだ確認されていません。</translation>
    </message>
    <message>
        <source>The system asks for your keyring&apos;s password in another window.</source>
        <translation>別のウィンドウでキーリングのパスワードを求められています。</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring takes long to answer. It may be asking for its password in another window.</source>
        <translation>このコンピューターのキーリングの応答に時間がかかっています。別のウィンドウでパスワードを求めている可能性があります。</translation>
    </message>
</context>
<context>
    <name>callboard::KeychainTask</name>
    <message>
        <source>The keyring did not let Callboard in. Unlock it, or allow Callboard to use it, and try again.</source>
        <translation>キーリングにアクセスできませんでした。ロックを解除するか、Callboardの使用を許可して再試行してください。</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring reported an error, so your sign-in can&apos;t be kept in it. Unlock or restart it and try again.</source>
        <translation>このコンピューターのキーリングでエラーが発生し、サインイン情報を保存できません。ロックを解除するか再起動して、再試行してください。</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring has not answered for a long time. If it asks for its password in another window, answer there and try again.</source>
        <translation>このコンピューターのキーリングが長い間応答していません。別のウィンドウでパスワードを求めている場合は、入力してから再試行してください。</translation>
    </message>
</context>
<context>
    <name>callboard::LanguageButton</name>
    <message>
        <source>Language: %1</source>
        <translation>言語: %1</translation>
    </message>
</context>
<context>
    <name>callboard::LayoutDelegate</name>
    <message>
        <source>Hidden</source>
        <translation>非表示</translation>
    </message>
</context>
<context>
    <name>callboard::LayoutDialog</name>
    <message>
        <source>Profile layout</source>
        <translation>プロフィールのレイアウト</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>上へ移動(&amp;U)</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下へ移動(&amp;D)</translation>
    </message>
    <message>
        <source>Everybody sees the checked fields of their profile, in this order. Names, address and username stand above the preferences.</source>
        <translation>全員のプロフィールに、チェックした項目がこの順序で表示されます。名前、アドレス、ユーザー名は環境設定の上に表示されます。</translation>
    </message>
    <message>
        <source>Fields of the profile</source>
        <translation>プロフィールの項目</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+↑</translation>
    </message>
    <message>
        <source>Alt+Down</source>
        <translation>Alt+↓</translation>
    </message>
    <message>
        <source>&amp;Reset to usual</source>
        <translation>標準に戻す(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>適用(&amp;A)</translation>
    </message>
    <message>
        <source>%1, %2 of %3</source>
        <comment>a field&apos;s name, its place, how many</comment>
        <translation>%1、%2/%3</translation>
    </message>
    <message>
        <source>Somebody else changed the layout meanwhile. Apply again to put yours in its place, or cancel to keep theirs.</source>
        <translation>その間にほかの人がレイアウトを変更しました。自分のものに置き換えるにはもう一度適用し、相手のものを残すにはキャンセルしてください。</translation>
    </message>
    <message>
        <source>Applying…</source>
        <translation>適用中…</translation>
    </message>
    <message>
        <source>The studio is asked</source>
        <translation>スタジオに問い合わせています</translation>
    </message>
    <message>
        <source>Nothing was changed</source>
        <translation>変更はありません</translation>
    </message>
</context>
<context>
    <name>callboard::LayoutModel</name>
    <message>
        <source>Always shown</source>
        <translation>常に表示</translation>
    </message>
</context>
<context>
    <name>callboard::LayoutPreview</name>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
</context>
<context>
    <name>callboard::LineEdit</name>
    <message>
        <source>Hide password</source>
        <translation>パスワードを隠す</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>パスワードを表示</translation>
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
        <translation>外観</translation>
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
        <translation>Callboardを終了するまでサインインしたままになります。</translation>
    </message>
</context>
<context>
    <name>callboard::OfflineBar</name>
    <message>
        <source>Offline – you see the copy kept on this computer</source>
        <translation>オフライン – このコンピューターのコピーを表示しています</translation>
    </message>
    <message numerus="yes">
        <source>Offline – %n change(s) will be sent when the studio is reachable</source>
        <translation>
            <numerusform>オフライン – スタジオに接続できると%n件の変更を送信します</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Last synced %1 · trying again in %n s</source>
        <translation>
            <numerusform>最終同期: %1 · %n秒後に再試行</numerusform>
        </translation>
    </message>
    <message>
        <source>Last synced %1</source>
        <translation>最終同期: %1</translation>
    </message>
    <message numerus="yes">
        <source>Trying again in %n s</source>
        <translation>
            <numerusform>%n秒後に再試行</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>今すぐ試す</translation>
    </message>
</context>
<context>
    <name>callboard::Options</name>
    <message>
        <source>Your account at your studio: profile, notifications, follows, tokens, and for administrators users and seats.</source>
        <translation>スタジオのアカウント: プロフィール、通知、フォロー、トークン。管理者はユーザーとシートも扱えます。</translation>
    </message>
    <message>
        <source>Keep accounts and copies in this folder.</source>
        <translation>アカウントとコピーをこのフォルダーに保存します。</translation>
    </message>
    <message>
        <source>folder</source>
        <translation>フォルダー</translation>
    </message>
    <message>
        <source>Open the local demo studio.</source>
        <translation>ローカルのデモスタジオを開きます。</translation>
    </message>
    <message>
        <source>The server program for the demo studio.</source>
        <translation>デモスタジオのサーバープログラム。</translation>
    </message>
    <message>
        <source>program</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>dark, light or system.</source>
        <translation>dark、light、systemのいずれか。</translation>
    </message>
    <message>
        <source>theme</source>
        <translation>テーマ</translation>
    </message>
    <message>
        <source>Language, such as de or en-GB.</source>
        <translation>言語。deやen-GBなど。</translation>
    </message>
    <message>
        <source>language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Lengthen every text by a third (for testing).</source>
        <translation>すべてのテキストを3分の1長くします（テスト用）。</translation>
    </message>
    <message>
        <source>Mirror the layout (for testing).</source>
        <translation>レイアウトを左右反転します（テスト用）。</translation>
    </message>
    <message>
        <source>Callboard takes no files or addresses on its command line.</source>
        <translation>Callboardのコマンドラインではファイルやアドレスを指定できません。</translation>
    </message>
    <message>
        <source>--theme takes dark, light or system.</source>
        <translation>--themeにはdark、light、systemを指定できます。</translation>
    </message>
</context>
<context>
    <name>callboard::OutboxQueue</name>
    <message>
        <source>Your profile is not on this computer yet. Connect to the studio once, then try again.</source>
        <translation>プロフィールがまだこのコンピューターにありません。スタジオに一度接続してから再試行してください。</translation>
    </message>
    <message>
        <source>That value can&apos;t be kept. Choose another one.</source>
        <translation>その値は保存できません。別の値を選んでください。</translation>
    </message>
    <message>
        <source>That field can&apos;t be changed here.</source>
        <translation>その項目はここでは変更できません。</translation>
    </message>
    <message>
        <source>The former picture is not on this computer. Choose it again to bring it back.</source>
        <translation>以前の画像がこのコンピューターにありません。元に戻すには、もう一度選択してください。</translation>
    </message>
    <message>
        <source>That change is already on the server. Change the field again to take it back.</source>
        <translation>その変更はすでにサーバーにあります。取り消すには、項目をもう一度変更してください。</translation>
    </message>
    <message>
        <source>The studio sent an answer that this program does not understand. Your changes are kept here and sent again.</source>
        <translation>スタジオの応答をこのプログラムで解釈できません。変更はここに保存され、再送信されます。</translation>
    </message>
    <message>
        <source>This is no longer on the server. Your change is kept here until you discard it.</source>
        <translation>これはサーバーにもうありません。変更は破棄するまでここに保存されます。</translation>
    </message>
</context>
<context>
    <name>callboard::PasswordSection</name>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>This studio changes passwords elsewhere. Ask your administrator.</source>
        <translation>このスタジオではパスワードを別の場所で変更します。管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>another system</source>
        <translation>別のシステム</translation>
    </message>
    <message>
        <source>Your password is managed by %1. Ask your system administrator.</source>
        <translation>パスワードは%1で管理されています。システム管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>Open %1</source>
        <comment>a web page</comment>
        <translation>%1を開く</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新しいパスワード(&amp;N)</translation>
    </message>
    <message>
        <source>Repeat &amp;it</source>
        <translation>もう一度入力(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Change password</source>
        <translation>パスワードを変更(&amp;C)</translation>
    </message>
    <message>
        <source>Signs you out everywhere else</source>
        <translation>ほかのデバイスはすべてサインアウトされます</translation>
    </message>
    <message>
        <source>Type the new password twice first</source>
        <translation>先に新しいパスワードを2回入力してください</translation>
    </message>
    <message>
        <source>The two passwords differ</source>
        <translation>2つのパスワードが異なります</translation>
    </message>
    <message numerus="yes">
        <source>%n characters or more</source>
        <translation>
            <numerusform>%n文字以上</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too short · %n of %1 characters</source>
        <translation>
            <numerusform>短すぎます · %n/%1文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n characters</source>
        <comment>strength</comment>
        <translation>
            <numerusform>%1 · %n文字</numerusform>
        </translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>一致しています</translation>
    </message>
    <message>
        <source>Differs from the first one</source>
        <translation>1回目と異なります</translation>
    </message>
</context>
<context>
    <name>callboard::PasswordStrength</name>
    <message>
        <source>Weak</source>
        <translation>弱い</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>強い</translation>
    </message>
</context>
<context>
    <name>callboard::PeriodChip</name>
    <message>
        <source>Any time</source>
        <translation>すべての期間</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>Last %n days</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>過去%n日間</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose dates…</source>
        <translation>期間を選択…</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>two dates</comment>
        <translation>%1～%2</translation>
    </message>
    <message>
        <source>today</source>
        <comment>within a chip, after a colon</comment>
        <translation>今日</translation>
    </message>
    <message numerus="yes">
        <source>last %n days</source>
        <comment>within a chip, after a colon</comment>
        <translation>
            <numerusform>過去%n日間</numerusform>
        </translation>
    </message>
    <message>
        <source>any</source>
        <comment>time, within a chip, after a colon</comment>
        <translation>すべて</translation>
    </message>
    <message>
        <source>T&amp;ime: %1</source>
        <translation>期間(&amp;I): %1</translation>
    </message>
</context>
<context>
    <name>callboard::PersonButton</name>
    <message>
        <source>%1, your menu</source>
        <comment>a person&apos;s name</comment>
        <translation>%1さん、あなたのメニュー</translation>
    </message>
</context>
<context>
    <name>callboard::PersonPicker</name>
    <message>
        <source>People</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Nobody who is active matches.</source>
        <translation>一致する有効なユーザーはいません。</translation>
    </message>
    <message>
        <source>Name, email or department</source>
        <translation>名前、メール、部署</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>ユーザーを検索</translation>
    </message>
    <message>
        <source>C&amp;hoose</source>
        <translation>選択(&amp;H)</translation>
    </message>
    <message>
        <source>Select a person first</source>
        <translation>先にユーザーを選択してください</translation>
    </message>
</context>
<context>
    <name>callboard::PictureCodec</name>
    <message>
        <source>That picture can&apos;t be used. Choose another file.</source>
        <translation>その画像は使用できません。別のファイルを選んでください。</translation>
    </message>
</context>
<context>
    <name>callboard::PictureDecoder</name>
    <message>
        <source>That file is no longer there. Choose another one.</source>
        <translation>そのファイルはもうありません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>That is a folder. Choose a picture in it.</source>
        <translation>それはフォルダーです。中の画像を選んでください。</translation>
    </message>
    <message>
        <source>That is not a file with a picture. Choose a PNG, JPG or WebP file.</source>
        <translation>画像ファイルではありません。PNG、JPG、WebPのファイルを選んでください。</translation>
    </message>
    <message>
        <source>That file can&apos;t be read. Check that you may open it, or choose another one.</source>
        <translation>そのファイルを読み取れません。開く権限を確認するか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>That file is larger than 10 MB. Save the picture smaller, then try again.</source>
        <translation>そのファイルは10 MBを超えています。画像を小さく保存してから再試行してください。</translation>
    </message>
    <message>
        <source>That file is empty. Choose another one.</source>
        <translation>そのファイルは空です。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>That picture is larger than 10 MB. Save it smaller, then try again.</source>
        <translation>その画像は10 MBを超えています。小さく保存してから再試行してください。</translation>
    </message>
    <message>
        <source>That is not a PNG, JPG or WebP picture. Save it as one of these.</source>
        <translation>PNG、JPG、WebPの画像ではありません。いずれかの形式で保存してください。</translation>
    </message>
    <message>
        <source>That picture is damaged. Save it again, or choose another one.</source>
        <translation>その画像は破損しています。保存し直すか、別の画像を選んでください。</translation>
    </message>
    <message>
        <source>That picture has %1 × %2 pixels. Use one of at most %3 × %3.</source>
        <translation>その画像は%1 × %2ピクセルです。%3 × %3以下の画像を使用してください。</translation>
    </message>
    <message>
        <source>There is no picture in it. Copy or drop a picture.</source>
        <translation>画像が含まれていません。画像をコピーまたはドロップしてください。</translation>
    </message>
</context>
<context>
    <name>callboard::PictureDrop</name>
    <message>
        <source>Profile picture</source>
        <translation>プロフィール画像</translation>
    </message>
    <message>
        <source>Press to choose a picture, or drop or paste one</source>
        <translation>押して画像を選ぶか、ドロップまたは貼り付けてください</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>変更</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Drop to use</source>
        <translation>ドロップして使用</translation>
    </message>
    <message>
        <source>View</source>
        <translation>表示</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>置き換え…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>消去</translation>
    </message>
    <message>
        <source>Upload…</source>
        <translation>アップロード…</translation>
    </message>
</context>
<context>
    <name>callboard::PictureEditor</name>
    <message>
        <source>Reading the picture…</source>
        <translation>画像を読み込み中…</translation>
    </message>
    <message>
        <source>Picture changed</source>
        <translation>画像を変更しました</translation>
    </message>
    <message>
        <source>Picture removed</source>
        <translation>画像を削除しました</translation>
    </message>
    <message>
        <source>Let go to use this picture. You can crop it next.</source>
        <translation>離すとこの画像を使用します。次に切り抜けます。</translation>
    </message>
    <message>
        <source>Let go to use %1 (%2 × %3). You can crop it next.</source>
        <translation>離すと%1（%2 × %3）を使用します。次に切り抜けます。</translation>
    </message>
    <message>
        <source>This picture waits to be sent.</source>
        <translation>この画像は送信待ちです。</translation>
    </message>
    <message>
        <source>Drop an image here or click the picture. PNG, JPG or WebP.</source>
        <translation>ここに画像をドロップするか、画像をクリックしてください。PNG、JPG、WebP。</translation>
    </message>
</context>
<context>
    <name>callboard::PictureIntake</name>
    <message numerus="yes">
        <source>Of %n files, only %1 was used.</source>
        <translation>
            <numerusform>%n個のファイルのうち、%1のみ使用しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>That is only the address of a picture. Save the picture, then drop the file.</source>
        <translation>それは画像のアドレスです。画像を保存してから、そのファイルをドロップしてください。</translation>
    </message>
    <message>
        <source>There is no picture in it. Copy or drop a picture.</source>
        <translation>画像が含まれていません。画像をコピーまたはドロップしてください。</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>画像 (%1)</translation>
    </message>
</context>
<context>
    <name>callboard::PictureViewDialog</name>
    <message>
        <source>Profile picture</source>
        <translation>プロフィール画像</translation>
    </message>
    <message>
        <source>Picture of %1</source>
        <translation>%1さんの画像</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>callboard::PreferencesSection</name>
    <message>
        <source>Preferences</source>
        <translation>環境設定</translation>
    </message>
    <message>
        <source>Lang&amp;uage</source>
        <translation>言語(&amp;U)</translation>
    </message>
    <message>
        <source>Search for a city or region</source>
        <translation>都市または地域を検索</translation>
    </message>
    <message>
        <source>Time &amp;zone</source>
        <translation>タイムゾーン(&amp;Z)</translation>
    </message>
    <message>
        <source>Edited in %1</source>
        <comment>a directory</comment>
        <translation>%1で編集します</translation>
    </message>
    <message>
        <source>Start &amp;page</source>
        <translation>開始ページ(&amp;P)</translation>
    </message>
    <message>
        <source>Show &amp;relative dates</source>
        <translation>相対日付を表示(&amp;R)</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>日付</translation>
    </message>
</context>
<context>
    <name>callboard::ProfileMenu</name>
    <message>
        <source>You and this computer</source>
        <translation>あなたとこのコンピューター</translation>
    </message>
    <message>
        <source>A&amp;ppearance</source>
        <translation>外観(&amp;P)</translation>
    </message>
</context>
<context>
    <name>callboard::ProfileSection</name>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>名(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>姓(&amp;L)</translation>
    </message>
    <message>
        <source>Username</source>
        <translation>ユーザー名</translation>
    </message>
    <message>
        <source>Only an administrator can change your username</source>
        <translation>ユーザー名を変更できるのは管理者のみです</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>メール(&amp;E)</translation>
    </message>
    <message>
        <source>This studio changes addresses elsewhere</source>
        <translation>このスタジオではアドレスを別の場所で変更します</translation>
    </message>
    <message>
        <source>Edited elsewhere</source>
        <translation>別の場所で編集します</translation>
    </message>
    <message>
        <source>Edited in %1</source>
        <comment>a directory</comment>
        <translation>%1で編集します</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>確認済み</translation>
    </message>
    <message>
        <source>A new address has to be confirmed by email</source>
        <translation>新しいアドレスはメールでの確認が必要です</translation>
    </message>
    <message>
        <source>Waiting for confirmation: %1</source>
        <translation>確認待ち: %1</translation>
    </message>
</context>
<context>
    <name>callboard::Puller</name>
    <message>
        <source>The studio sent an answer that this program does not understand. It is asked again in a while.</source>
        <translation>スタジオの応答をこのプログラムで解釈できません。しばらくしてから再確認します。</translation>
    </message>
</context>
<context>
    <name>callboard::PurchaseListModel</name>
    <message>
        <source>%1 a month for each seat</source>
        <comment>an amount of money</comment>
        <translation>1シートあたり月額%1</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Number</source>
        <comment>of an order</comment>
        <translation>番号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日付</translation>
    </message>
    <message>
        <source>Bought by</source>
        <translation>購入者</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>Next invoice</source>
        <translation>次回の請求</translation>
    </message>
    <message>
        <source>Order mailed to</source>
        <translation>注文の送付先</translation>
    </message>
</context>
<context>
    <name>callboard::PurchaseTerms</name>
    <message>
        <source>Added to the next invoice</source>
        <translation>次回の請求に追加</translation>
    </message>
    <message>
        <source>What happens next</source>
        <translation>今後の流れ</translation>
    </message>
    <message>
        <source>Price per seat</source>
        <translation>シート単価</translation>
    </message>
    <message>
        <source>%1 a month</source>
        <comment>an amount of money</comment>
        <translation>月額%1</translation>
    </message>
    <message>
        <source>Total per month, from %1</source>
        <comment>a day and month</comment>
        <translation>月額合計（%1から）</translation>
    </message>
    <message>
        <source>Total per month</source>
        <translation>月額合計</translation>
    </message>
    <message numerus="yes">
        <source>For %1 (%2 of %n days)</source>
        <comment>days of a month, how many of how many</comment>
        <translation>
            <numerusform>%1の分（%n日中%2日）</numerusform>
        </translation>
    </message>
    <message>
        <source>For the rest of this month</source>
        <translation>今月の残りの分</translation>
    </message>
    <message>
        <source>Without VAT. %1 seats become %2, so %3 will be free.</source>
        <translation>税抜き。シートは%1から%2に増え、空きは%3になります。</translation>
    </message>
    <message>
        <source>Without VAT.</source>
        <translation>税抜き。</translation>
    </message>
    <message numerus="yes">
        <source>The %n seat(s) can be used as soon as you confirm.</source>
        <translation>
            <numerusform>%nシートは確定後すぐに使用できます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, the billing contact, gets a copy by email.</source>
        <comment>a person</comment>
        <translation>請求先担当者の%1さんに、メールで控えが届きます。</translation>
    </message>
    <message>
        <source>No billing contact is set, so nobody gets a copy. An administrator chooses one under Studio settings.</source>
        <translation>請求先担当者が設定されていないため、控えは送信されません。管理者がスタジオ設定で選択できます。</translation>
    </message>
</context>
<context>
    <name>callboard::Pusher</name>
    <message>
        <source>This is no longer on the server. Your change is kept here until you discard it.</source>
        <translation>これはサーバーにもうありません。変更は破棄するまでここに保存されます。</translation>
    </message>
    <message>
        <source>You may not change this.</source>
        <translation>これを変更する権限がありません。</translation>
    </message>
    <message>
        <source>The studio did not take this value. Change it, or discard it.</source>
        <translation>スタジオがこの値を受け付けませんでした。変更するか、破棄してください。</translation>
    </message>
    <message>
        <source>The file of this picture is no longer on this computer. Choose the picture again.</source>
        <translation>この画像のファイルがこのコンピューターにもうありません。もう一度選択してください。</translation>
    </message>
</context>
<context>
    <name>callboard::QuitGuard</name>
    <message>
        <source>Unsaved changes</source>
        <translation>未保存の変更</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) are not saved</source>
        <translation>
            <numerusform>%n件の編集が保存されていません</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved changes are kept on this computer and sent when the studio is reachable. Not saved: %1.</source>
        <comment>a list of field names</comment>
        <translation>保存した変更はこのコンピューターに残り、スタジオに接続できると送信されます。未保存: %1。</translation>
    </message>
    <message>
        <source>&amp;Discard and quit</source>
        <translation>破棄して終了(&amp;D)</translation>
    </message>
    <message>
        <source>S&amp;tay</source>
        <translation>とどまる(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Save and quit</source>
        <translation>保存して終了(&amp;S)</translation>
    </message>
</context>
<context>
    <name>callboard::RelativeTime</name>
    <message>
        <source>just now</source>
        <translation>たった今</translation>
    </message>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n分前</numerusform>
        </translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨日</translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n日前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <comment>one or more</comment>
        <translation>
            <numerusform>%n時間前</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks ago</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n週間前</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::ResetForm</name>
    <message>
        <source>Re&amp;quest</source>
        <translation>リクエスト(&amp;Q)</translation>
    </message>
    <message>
        <source>Bac&amp;k to sign-in</source>
        <translation>サインインに戻る(&amp;K)</translation>
    </message>
    <message>
        <source>Forgot your password?</source>
        <translation>パスワードをお忘れですか？</translation>
    </message>
    <message>
        <source>Email or &amp;username</source>
        <translation>メールまたはユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>Enter your email or username. The studio sends you a link to a page where you set a new password.</source>
        <translation>メールまたはユーザー名を入力してください。新しいパスワードを設定するページへのリンクがスタジオから届きます。</translation>
    </message>
    <message>
        <source>Go back and enter the studio&apos;s address first.</source>
        <translation>戻って、先にスタジオのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter your email or username.</source>
        <translation>メールまたはユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>If that account is known at %1, a mail with a link is on its way. The link works once and for a limited time.</source>
        <translation>そのアカウントが%1に登録されていれば、リンク付きのメールが届きます。リンクは一度だけ、一定時間内のみ有効です。</translation>
    </message>
</context>
<context>
    <name>callboard::SaveBar</name>
    <message>
        <source>&amp;Discard</source>
        <translation>破棄(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Unsaved changes: %1</source>
        <comment>a list of field names</comment>
        <translation>未保存の変更: %1</translation>
    </message>
</context>
<context>
    <name>callboard::SearchField</name>
    <message>
        <source>Search</source>
        <translation>検索</translation>
    </message>
</context>
<context>
    <name>callboard::SeatChart</name>
    <message>
        <source>Seats over time</source>
        <translation>シート数の推移</translation>
    </message>
    <message>
        <source>The course is shown from tomorrow on.</source>
        <translation>推移は明日から表示されます。</translation>
    </message>
    <message>
        <source>%1: %2 of %3 seats used</source>
        <comment>a date and two numbers</comment>
        <translation>%1: %3シート中%2を使用</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the figures of a chart that is read out</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>callboard::SeatUsageSection</name>
    <message>
        <source>Over time</source>
        <translation>推移</translation>
    </message>
    <message>
        <source>Used seats day by day; the dashed line is how many there were.</source>
        <translation>日ごとの使用シート数です。破線はシートの総数を示します。</translation>
    </message>
</context>
<context>
    <name>callboard::SeatsPage</name>
    <message>
        <source>Purchases</source>
        <translation>購入履歴</translation>
    </message>
    <message>
        <source>No seats were bought yet.</source>
        <translation>シートはまだ購入されていません。</translation>
    </message>
    <message>
        <source>The seats could not be loaded</source>
        <translation>シートを読み込めませんでした</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) bought. They can be used now.</source>
        <translation>
            <numerusform>%nシートを購入しました。すぐに使用できます。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::SeatsSection</name>
    <message>
        <source>Seats</source>
        <translation>シート</translation>
    </message>
    <message>
        <source>&amp;Buy more seats…</source>
        <translation>シートを追加購入(&amp;B)…</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n seat(s) used</source>
        <translation>
            <numerusform>%nシート中%1を使用</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>seats</comment>
        <translation>
            <numerusform>残り%nシート</numerusform>
        </translation>
    </message>
    <message>
        <source>None left</source>
        <translation>残りなし</translation>
    </message>
    <message numerus="yes">
        <source>%n active</source>
        <comment>people</comment>
        <translation>
            <numerusform>有効: %n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n invited</source>
        <comment>people</comment>
        <translation>
            <numerusform>招待中: %n人</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n free</source>
        <comment>seats</comment>
        <translation>
            <numerusform>空き: %nシート</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 a month for each seat</source>
        <comment>an amount of money</comment>
        <translation>1シートあたり月額%1</translation>
    </message>
</context>
<context>
    <name>callboard::SecretService</name>
    <message>
        <source>This computer&apos;s keyring has not been set up, so your sign-in is kept until you quit. Set up a default keyring in your system&apos;s password settings, then try again.</source>
        <translation>このコンピューターのキーリングが設定されていないため、サインインは終了時まで保持されます。システムのパスワード設定で既定のキーリングを設定して再試行してください。</translation>
    </message>
    <message>
        <source>Callboard was started without the event loop that the keyring needs. Start it again without QT_NO_GLIB; until then your sign-in is kept until you quit.</source>
        <translation>キーリングに必要なイベントループなしでCallboardが起動されました。QT_NO_GLIBなしで起動し直してください。それまでサインインは終了時まで保持されます。</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring is locked. Unlock it and try again.</source>
        <translation>このコンピューターのキーリングがロックされています。ロックを解除して再試行してください。</translation>
    </message>
    <message>
        <source>Your sign-in is kept in this computer&apos;s keyring.</source>
        <translation>サインイン情報はこのコンピューターのキーリングに保存されます。</translation>
    </message>
    <message>
        <source>No keyring can be reached, because this program was started outside of a desktop session. Your sign-in is kept until you quit.</source>
        <translation>デスクトップセッションの外で起動されたため、キーリングに接続できません。サインインは終了時まで保持されます。</translation>
    </message>
    <message>
        <source>This computer has no keyring running, so your sign-in is kept until you quit. Install or start GNOME Keyring, KWallet or KeePassXC, then try again.</source>
        <translation>このコンピューターではキーリングが動作していないため、サインインは終了時まで保持されます。GNOME Keyring、KWallet、KeePassXCのいずれかをインストールまたは起動して再試行してください。</translation>
    </message>
    <message>
        <source>This computer&apos;s keyring does not answer. Sign out of your desktop and in again, or go on for this session only.</source>
        <translation>このコンピューターのキーリングが応答しません。デスクトップにログインし直すか、このセッションのみで続けてください。</translation>
    </message>
</context>
<context>
    <name>callboard::SessionsSection</name>
    <message>
        <source>Signed-in devices</source>
        <translation>サインイン中のデバイス</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Sign &amp;out everywhere else</source>
        <translation>ほかをすべてサインアウト(&amp;O)</translation>
    </message>
    <message>
        <source>The list comes with the next connection.</source>
        <translation>一覧は次の接続時に届きます。</translation>
    </message>
    <message>
        <source>Asking the studio…</source>
        <translation>スタジオに問い合わせ中…</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>このデバイス</translation>
    </message>
    <message>
        <source>Last seen %1</source>
        <comment>when</comment>
        <translation>最終アクセス: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>when, where</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Sign out %1</source>
        <translation>%1をサインアウト</translation>
    </message>
    <message>
        <source>Sign out a device</source>
        <translation>デバイスのサインアウト</translation>
    </message>
    <message>
        <source>Sign out %1?</source>
        <translation>%1をサインアウトしますか？</translation>
    </message>
    <message>
        <source>Whoever sits there has to sign in again. What waits there to be sent stays there.</source>
        <translation>そのデバイスの利用者は再サインインが必要です。送信待ちのものはそのデバイスに残ります。</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>サインアウト(&amp;S)</translation>
    </message>
    <message>
        <source>Sign out everywhere else</source>
        <translation>ほかをすべてサインアウト</translation>
    </message>
    <message>
        <source>Sign out one other device?</source>
        <translation>ほかの1台のデバイスをサインアウトしますか？</translation>
    </message>
    <message numerus="yes">
        <source>Sign out %n other devices?</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>ほかの%n台のデバイスをサインアウトしますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>Only this computer stays signed in.</source>
        <translation>このコンピューターのみサインインしたままになります。</translation>
    </message>
    <message>
        <source>Signed out there</source>
        <translation>サインアウトしました</translation>
    </message>
</context>
<context>
    <name>callboard::SettingTexts</name>
    <message>
        <source>Studio name</source>
        <translation>スタジオ名</translation>
    </message>
    <message>
        <source>studio name</source>
        <translation>スタジオ名</translation>
    </message>
    <message>
        <source>Shortest password</source>
        <translation>パスワードの最小文字数</translation>
    </message>
    <message>
        <source>shortest password</source>
        <translation>パスワードの最小文字数</translation>
    </message>
    <message>
        <source>Weakest password</source>
        <translation>パスワードの最低強度</translation>
    </message>
    <message>
        <source>weakest password</source>
        <translation>パスワードの最低強度</translation>
    </message>
    <message>
        <source>Session length</source>
        <translation>セッションの長さ</translation>
    </message>
    <message>
        <source>session length</source>
        <translation>セッションの長さ</translation>
    </message>
    <message>
        <source>Invitations are valid for</source>
        <translation>招待の有効期間</translation>
    </message>
    <message>
        <source>validity of invitations</source>
        <translation>招待の有効期間</translation>
    </message>
    <message>
        <source>Allowed email domains</source>
        <translation>許可するメールドメイン</translation>
    </message>
    <message>
        <source>allowed email domains</source>
        <translation>許可するメールドメイン</translation>
    </message>
    <message>
        <source>Billing contact</source>
        <translation>請求先担当者</translation>
    </message>
    <message>
        <source>billing contact</source>
        <translation>請求先担当者</translation>
    </message>
    <message>
        <source>Profile layout</source>
        <translation>プロフィールのレイアウト</translation>
    </message>
    <message>
        <source>profile layout</source>
        <translation>プロフィールのレイアウト</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>制限なし</translation>
    </message>
    <message>
        <source>Weak</source>
        <translation>弱い</translation>
    </message>
    <message>
        <source>Fair</source>
        <translation>普通</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>良い</translation>
    </message>
    <message>
        <source>Strong</source>
        <translation>強い</translation>
    </message>
    <message numerus="yes">
        <source>%n characters</source>
        <translation>
            <numerusform>%n文字</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 shown, %2 hidden</source>
        <translation>表示%1件、非表示%2件</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
</context>
<context>
    <name>callboard::SettingsForm</name>
    <message>
        <source>Choose a number from %1 to %2.</source>
        <translation>%1から%2までの数を選んでください。</translation>
    </message>
    <message>
        <source>%1 is not a domain. It looks like lumen.studio.</source>
        <translation>%1はドメインではありません。lumen.studioのような形式です。</translation>
    </message>
</context>
<context>
    <name>callboard::SettingsPage</name>
    <message>
        <source>Saved for the whole studio.</source>
        <translation>スタジオ全体に保存しました。</translation>
    </message>
    <message>
        <source>Passwords</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>Minimum &amp;length</source>
        <translation>最小文字数(&amp;L)</translation>
    </message>
    <message>
        <source>Minimum s&amp;trength</source>
        <translation>最低強度(&amp;T)</translation>
    </message>
    <message>
        <source>How hard a password has to be to guess</source>
        <translation>パスワードの推測されにくさ</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Session l&amp;ength</source>
        <translation>セッションの長さ(&amp;E)</translation>
    </message>
    <message>
        <source>Days until a device has to sign in again</source>
        <translation>デバイスで再サインインが必要になるまでの日数</translation>
    </message>
    <message>
        <source>Invitations</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>&amp;Valid for</source>
        <translation>有効期間(&amp;V)</translation>
    </message>
    <message>
        <source>Days. An invitation that has expired keeps its seat</source>
        <translation>日数。期限切れの招待もシートを使い続けます</translation>
    </message>
    <message>
        <source>Email d&amp;omains</source>
        <translation>メールドメイン(&amp;O)</translation>
    </message>
    <message>
        <source>Who may be invited. Separate with commas</source>
        <translation>招待できる相手のドメイン。カンマで区切ってください</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>プロフィール</translation>
    </message>
    <message>
        <source>&amp;Configure layout…</source>
        <translation>レイアウトを設定(&amp;C)…</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>レイアウト</translation>
    </message>
    <message>
        <source>What people see of their profile</source>
        <translation>各自のプロフィールに表示される内容</translation>
    </message>
    <message>
        <source>The layout is in effect for everybody.</source>
        <translation>レイアウトが全員に適用されました。</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n field(s) shown</source>
        <translation>
            <numerusform>%n項目中%1項目を表示</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings could not be loaded</source>
        <translation>設定を読み込めませんでした</translation>
    </message>
    <message>
        <source>Characters, for passwords from now on</source>
        <translation>文字以上。今後のパスワードに適用</translation>
    </message>
</context>
<context>
    <name>callboard::ShellActions</name>
    <message>
        <source>Search or run a command</source>
        <translation>検索またはコマンドを実行</translation>
    </message>
    <message>
        <source>Search on this page</source>
        <translation>このページを検索</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>S&amp;ync now</source>
        <translation>今すぐ同期(&amp;Y)</translation>
    </message>
    <message>
        <source>Show waiting changes</source>
        <translation>送信待ちの変更を表示</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>キーボードショートカット(&amp;K)</translation>
    </message>
    <message>
        <source>S&amp;witch studio…</source>
        <translation>スタジオを切り替え(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Another studio…</source>
        <translation>別のスタジオ(&amp;A)…</translation>
    </message>
    <message>
        <source>Sign &amp;out</source>
        <translation>サインアウト(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Follow the system</source>
        <translation>システムに合わせる(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>ダーク(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>ライト(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Increased contrast</source>
        <translation>コントラストを上げる(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>動きを減らす(&amp;R)</translation>
    </message>
</context>
<context>
    <name>callboard::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>キーボードショートカット</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
    <message>
        <source>Anywhere</source>
        <translation>共通</translation>
    </message>
    <message>
        <source>Undo what was just done</source>
        <translation>直前の操作を元に戻す</translation>
    </message>
    <message>
        <source>Close what is on top</source>
        <translation>一番手前のものを閉じる</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
</context>
<context>
    <name>callboard::Sidebar</name>
    <message>
        <source>Pages</source>
        <translation>ページ</translation>
    </message>
</context>
<context>
    <name>callboard::SidebarModel</name>
    <message>
        <source>Administration</source>
        <translation>管理</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>個人</translation>
    </message>
    <message>
        <source>%1, needs attention</source>
        <comment>a page</comment>
        <translation>%1、対応が必要です</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n new</source>
        <comment>a page</comment>
        <translation>
            <numerusform>%1、新着%n件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::SignIn</name>
    <message>
        <source>That login and password don&apos;t match. The studio pauses sign-in for a while.</source>
        <translation>ログイン名とパスワードが一致しません。スタジオはサインインをしばらく一時停止します。</translation>
    </message>
    <message>
        <source>That login and password don&apos;t match. Check Caps Lock, then try again. After one more try the studio pauses sign-in for a while.</source>
        <translation>ログイン名とパスワードが一致しません。Caps Lockを確認して再試行してください。あと1回失敗すると、サインインがしばらく一時停止されます。</translation>
    </message>
    <message numerus="yes">
        <source>That login and password don&apos;t match. Check Caps Lock, then try again. After %n more tries the studio pauses sign-in for a while.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>ログイン名とパスワードが一致しません。Caps Lockを確認して再試行してください。あと%n回失敗すると、サインインがしばらく一時停止されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>That login and password don&apos;t match. Check Caps Lock, then try again.</source>
        <translation>ログイン名とパスワードが一致しません。Caps Lockを確認して再試行してください。</translation>
    </message>
    <message>
        <source>Too many tries. The studio pauses sign-in for a while.</source>
        <translation>試行回数が多すぎます。スタジオはサインインをしばらく一時停止します。</translation>
    </message>
    <message>
        <source>Too many tries. The studio pauses sign-in until %1.</source>
        <comment>a time of day</comment>
        <translation>試行回数が多すぎます。スタジオはサインインを%1まで一時停止します。</translation>
    </message>
    <message>
        <source>%1 can&apos;t be reached. Check the address and your connection, then try again.</source>
        <translation>%1に接続できません。アドレスと接続を確認して再試行してください。</translation>
    </message>
    <message>
        <source>%1 doesn&apos;t answer. Try again in a moment.</source>
        <translation>%1が応答しません。しばらくしてから再試行してください。</translation>
    </message>
    <message>
        <source>There is no studio at %1. Check the address. In a guest network, sign in to the network first.</source>
        <translation>%1にスタジオはありません。アドレスを確認してください。ゲストネットワークでは、先にネットワークにサインインしてください。</translation>
    </message>
    <message>
        <source>%1 can&apos;t prove that it is this studio: its certificate is not trusted. Ask your administrator.</source>
        <translation>%1がこのスタジオであることを確認できません。証明書が信頼されていません。管理者に問い合わせてください。</translation>
    </message>
    <message>
        <source>This studio needs another version of Callboard. Update Callboard, then sign in.</source>
        <translation>このスタジオには別のバージョンのCallboardが必要です。Callboardを更新してからサインインしてください。</translation>
    </message>
    <message>
        <source>Your password is right, but this computer&apos;s keychain can&apos;t keep the session. Open the keychain and try again, or stay signed in until you quit.</source>
        <translation>パスワードは正しいですが、このコンピューターのキーチェーンにセッションを保存できません。キーチェーンを開いて再試行するか、終了するまでサインインしたままにしてください。</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one that you trust. This may be somebody else.</source>
        <translation>%1は、あなたが信頼したものとは別の証明書を示しています。別の誰かかもしれません。</translation>
    </message>
</context>
<context>
    <name>callboard::SignInAgainDialog</name>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>サインイン(&amp;S)</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインイン中…</translation>
    </message>
    <message>
        <source>That is not your password. Check Caps Lock, then try again.</source>
        <translation>パスワードが違います。Caps Lockを確認して再試行してください。</translation>
    </message>
</context>
<context>
    <name>callboard::SignInForm</name>
    <message>
        <source>Studio &amp;address</source>
        <translation>スタジオのアドレス(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Email or username</source>
        <translation>メールまたはユーザー名(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Forgot your password?</source>
        <translation>パスワードをお忘れですか？(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Keep me signed in on this computer</source>
        <translation>このコンピューターでサインインしたままにする(&amp;K)</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Caps Lockがオンです。</translation>
    </message>
    <message>
        <source>Stay signed in for this &amp;run only</source>
        <translation>今回の起動中のみサインインしたままにする(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>サインイン(&amp;S)</translation>
    </message>
    <message>
        <source>or</source>
        <translation>または</translation>
    </message>
    <message>
        <source>Continue in &amp;browser (single sign-on)</source>
        <translation>ブラウザーで続ける（シングルサインオン）(&amp;B)</translation>
    </message>
    <message>
        <source>Sign in to your studio</source>
        <translation>スタジオにサインイン</translation>
    </message>
    <message>
        <source>Sign in to %1</source>
        <translation>%1にサインイン</translation>
    </message>
    <message>
        <source>Your administrator can tell you the studio&apos;s address.</source>
        <translation>スタジオのアドレスは管理者に確認できます。</translation>
    </message>
    <message>
        <source>You last signed in here on %1.</source>
        <comment>a weekday and date</comment>
        <translation>ここでの前回のサインイン: %1。</translation>
    </message>
    <message>
        <source>Enter the studio&apos;s address.</source>
        <translation>スタジオのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter your email or username.</source>
        <translation>メールまたはユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>Signing in… (Esc cancels)</source>
        <translation>サインイン中…（Escでキャンセル）</translation>
    </message>
</context>
<context>
    <name>callboard::SignInPage</name>
    <message>
        <source>&amp;Open the copy on this computer</source>
        <translation>このコンピューターのコピーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Without a connection you can open the studio copy kept on this computer.</source>
        <translation>接続がなくても、このコンピューターにあるスタジオのコピーを開けます。</translation>
    </message>
</context>
<context>
    <name>callboard::SignOutDialog</name>
    <message>
        <source>Sign out</source>
        <translation>サインアウト</translation>
    </message>
    <message>
        <source>Also &amp;delete this studio&apos;s copy from this computer</source>
        <translation>このスタジオのコピーもこのコンピューターから削除(&amp;D)</translation>
    </message>
    <message>
        <source>Sign out of %1?</source>
        <translation>%1からサインアウトしますか？</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>サインアウト(&amp;S)</translation>
    </message>
    <message>
        <source>Everything is saved on the studio.</source>
        <translation>すべてスタジオに保存されています。</translation>
    </message>
    <message>
        <source>A change that is not sent yet will be lost: %1.</source>
        <translation>未送信の変更が失われます: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes that are not sent yet will be lost: %1.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>未送信の変更%n件が失われます: %1。</numerusform>
        </translation>
    </message>
    <message>
        <source>A change is not sent yet: %1. It stays on this computer and is sent when you sign in again.</source>
        <translation>未送信の変更があります: %1。このコンピューターに残り、再サインイン時に送信されます。</translation>
    </message>
    <message numerus="yes">
        <source>%n changes are not sent yet: %1. They stay on this computer and are sent when you sign in again.</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>未送信の変更が%n件あります: %1。このコンピューターに残り、再サインイン時に送信されます。</numerusform>
        </translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>サインアウト中…</translation>
    </message>
</context>
<context>
    <name>callboard::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>読み込み中</translation>
    </message>
</context>
<context>
    <name>callboard::StateView</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>詳細をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>a heading and its explanation, read aloud</comment>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message>
        <source>Not on this computer yet</source>
        <translation>このコンピューターにはまだありません</translation>
    </message>
    <message>
        <source>This page comes with the next connection. Everything else works.</source>
        <translation>このページは次の接続時に届きます。ほかはすべて使えます。</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>今すぐ試す(&amp;T)</translation>
    </message>
</context>
<context>
    <name>callboard::Storage</name>
    <message>
        <source>Your waiting changes were kept by a newer version of this program. Start that version to go on.</source>
        <translation>送信待ちの変更は、このプログラムの新しいバージョンで保存されています。続けるには、そのバージョンを起動してください。</translation>
    </message>
    <message>
        <source>A file of this program can&apos;t be read or written. Check the free space and the rights of its folder, then try again.</source>
        <translation>このプログラムのファイルを読み書きできません。空き容量とフォルダーの権限を確認して再試行してください。</translation>
    </message>
</context>
<context>
    <name>callboard::StudioAccounts</name>
    <message>
        <source>That account is not signed in.</source>
        <translation>そのアカウントはサインインしていません。</translation>
    </message>
</context>
<context>
    <name>callboard::StudioButton</name>
    <message>
        <source>Studio %1</source>
        <comment>the button that opens the list of studios</comment>
        <translation>スタジオ %1</translation>
    </message>
    <message>
        <source>%1 – switch studio</source>
        <comment>an address</comment>
        <translation>%1 – スタジオを切り替え</translation>
    </message>
</context>
<context>
    <name>callboard::StudioMenu</name>
    <message>
        <source>Studios</source>
        <translation>スタジオ</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a person and a studio&apos;s address</comment>
        <translation>%1さん（%2）</translation>
    </message>
</context>
<context>
    <name>callboard::StudioSection</name>
    <message>
        <source>Studio</source>
        <translation>スタジオ</translation>
    </message>
    <message>
        <source>Studio &amp;name</source>
        <translation>スタジオ名(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>選択(&amp;H)…</translation>
    </message>
    <message>
        <source>Remove the billing contact</source>
        <translation>請求先担当者を削除</translation>
    </message>
    <message>
        <source>Billing contact</source>
        <translation>請求先担当者</translation>
    </message>
    <message>
        <source>Gets the orders for seats by email</source>
        <translation>シートの注文がメールで届きます</translation>
    </message>
    <message>
        <source>Orders for seats are mailed to this person.</source>
        <translation>シートの注文はこの人にメールで送信されます。</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Another person</source>
        <translation>ほかの人</translation>
    </message>
</context>
<context>
    <name>callboard::StudioSidebar</name>
    <message>
        <source>Recent studios</source>
        <translation>最近のスタジオ</translation>
    </message>
    <message>
        <source>Another studio…</source>
        <translation>別のスタジオ…</translation>
    </message>
    <message>
        <source>Try the local demo studio</source>
        <translation>ローカルのデモスタジオを試す</translation>
    </message>
    <message>
        <source>Made-up crew and shots, no server</source>
        <translation>架空のクルーとショット、サーバー不要</translation>
    </message>
    <message>
        <source>Remove from this list</source>
        <translation>この一覧から削除</translation>
    </message>
    <message>
        <source>You are signed in there. Sign out first.</source>
        <translation>サインイン中です。先にサインアウトしてください。</translation>
    </message>
</context>
<context>
    <name>callboard::StudioUrl</name>
    <message>
        <source>Enter the address of your studio.</source>
        <translation>スタジオのアドレスを入力してください。</translation>
    </message>
    <message>
        <source>That is not an address. It looks like callboard.lumen.studio.</source>
        <translation>アドレスではありません。callboard.lumen.studioのような形式です。</translation>
    </message>
    <message>
        <source>Only https addresses are safe for signing in. Ask your studio for its https address.</source>
        <translation>安全にサインインできるのはhttpsアドレスのみです。スタジオにhttpsアドレスを問い合わせてください。</translation>
    </message>
</context>
<context>
    <name>callboard::SyncEngine</name>
    <message>
        <source>That is another person&apos;s account. Sign in there from the sign-in page.</source>
        <translation>それは別の人のアカウントです。サインインページからサインインしてください。</translation>
    </message>
    <message>
        <source>The file with your waiting changes was damaged and none could be saved; it was kept as %1. Look for what the studio does not have yet, and change it again.</source>
        <translation>送信待ちの変更のファイルが破損しており、復元できませんでした。ファイルは%1として保存しました。スタジオにまだない変更を確認し、もう一度変更してください。</translation>
    </message>
    <message numerus="yes">
        <source>The file with your waiting changes was damaged. %n of them could be saved; the damaged file was kept as %1.</source>
        <translation>
            <numerusform>送信待ちの変更のファイルが破損していました。%n件を復元し、破損したファイルは%1として保存しました。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::SyncLine</name>
    <message>
        <source>Show the changes that wait (Ctrl+Shift+Y)</source>
        <translation>送信待ちの変更を表示 (Ctrl+Shift+Y)</translation>
    </message>
</context>
<context>
    <name>callboard::SyncPopover</name>
    <message>
        <source>Waiting changes</source>
        <translation>送信待ちの変更</translation>
    </message>
    <message>
        <source>Everything you changed is at the studio.</source>
        <translation>変更はすべてスタジオに届いています。</translation>
    </message>
    <message>
        <source>%1 Kept on this computer. Safe to quit Callboard.</source>
        <comment>a sentence that says what is wrong</comment>
        <translation>%1 このコンピューターに保存されています。Callboardを終了しても大丈夫です。</translation>
    </message>
    <message>
        <source>Kept on this computer. Safe to quit Callboard.</source>
        <translation>このコンピューターに保存されています。Callboardを終了しても大丈夫です。</translation>
    </message>
    <message>
        <source>No changes waiting</source>
        <translation>送信待ちの変更はありません</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>送信待ちの変更: %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo all</source>
        <translation>すべて元に戻す</translation>
    </message>
    <message>
        <source>Everything you changed is at the studio. %1</source>
        <comment>a sentence that says what is wrong</comment>
        <translation>変更はすべてスタジオに届いています。%1</translation>
    </message>
</context>
<context>
    <name>callboard::SyncStatus</name>
    <message>
        <source>Callboard is already open for this account. Make changes in that window; here they are only shown.</source>
        <translation>このアカウントはすでに別のCallboardで開いています。変更はそのウィンドウで行ってください。ここでは表示のみです。</translation>
    </message>
    <message>
        <source>Some of the studio&apos;s data could not be fetched. %1</source>
        <comment>a sentence that says why</comment>
        <translation>スタジオのデータの一部を取得できませんでした。%1</translation>
    </message>
</context>
<context>
    <name>callboard::SyncWords</name>
    <message>
        <source>Synced %1</source>
        <comment>a time: just now, 2 min ago, 14:18</comment>
        <translation>同期済み: %1</translation>
    </message>
    <message>
        <source>Last synced %1</source>
        <comment>a time of day</comment>
        <translation>最終同期: %1</translation>
    </message>
    <message>
        <source>Not synced yet</source>
        <translation>まだ同期していません</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>開いています…</translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) not saved yet</source>
        <translation>
            <numerusform>%n件の編集が未保存です</numerusform>
        </translation>
    </message>
    <message>
        <source>All changes saved</source>
        <translation>変更はすべて保存されました</translation>
    </message>
    <message numerus="yes">
        <source>Sending %n change(s)…</source>
        <translation>
            <numerusform>%n件の変更を送信中…</numerusform>
        </translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信中…</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>送信待ちの変更: %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Next try %1</source>
        <comment>a time of day</comment>
        <translation>次の試行: %1</translation>
    </message>
    <message numerus="yes">
        <source>Offline · %n change(s) waiting</source>
        <translation>
            <numerusform>オフライン · 送信待ちの変更: %n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>オフライン</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) need a choice</source>
        <translation>
            <numerusform>%n件の変更で選択が必要です</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Signed out · %n change(s) kept</source>
        <translation>
            <numerusform>サインアウト済み · 変更%n件を保持</numerusform>
        </translation>
    </message>
    <message>
        <source>Signed out</source>
        <translation>サインアウト済み</translation>
    </message>
    <message>
        <source>Waiting for the keyring</source>
        <translation>キーリングを待っています</translation>
    </message>
    <message>
        <source>Callboard needs an update</source>
        <translation>Callboardの更新が必要です</translation>
    </message>
    <message>
        <source>Not synced</source>
        <translation>未同期</translation>
    </message>
    <message numerus="yes">
        <source>Not trusted · %n change(s) kept</source>
        <translation>
            <numerusform>信頼されていません · 変更%n件を保持</numerusform>
        </translation>
    </message>
    <message>
        <source>Studio not trusted</source>
        <translation>スタジオは信頼されていません</translation>
    </message>
    <message>
        <source>Some data not fetched</source>
        <translation>一部のデータが未取得</translation>
    </message>
    <message>
        <source>Some changes may be lost</source>
        <translation>変更が失われた可能性があります</translation>
    </message>
</context>
<context>
    <name>callboard::Toast</name>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>callboard::TokenKeeper</name>
    <message>
        <source>The session of this account is not on this computer any more. Sign in again; your changes are kept.</source>
        <translation>このアカウントのセッションはこのコンピューターにもうありません。再サインインしてください。変更は保存されています。</translation>
    </message>
</context>
<context>
    <name>callboard::UserActions</name>
    <message>
        <source>The role is set in %1.</source>
        <translation>ロールは%1で設定されています。</translation>
    </message>
    <message>
        <source>The last administrator can&apos;t be given another role. Make somebody else an administrator first.</source>
        <translation>最後の管理者には別のロールを割り当てられません。先にほかの人を管理者にしてください。</translation>
    </message>
    <message>
        <source>There is no pending invitation.</source>
        <translation>承諾待ちの招待はありません。</translation>
    </message>
    <message>
        <source>The password belongs to %1.</source>
        <translation>パスワードは%1で管理されています。</translation>
    </message>
    <message>
        <source>There is no password before the invitation is accepted.</source>
        <translation>招待が承諾されるまで、パスワードはありません。</translation>
    </message>
    <message>
        <source>The account is disabled.</source>
        <translation>アカウントは無効です。</translation>
    </message>
    <message>
        <source>The last administrator can&apos;t be disabled. Make somebody else an administrator first.</source>
        <translation>最後の管理者は無効化できません。先にほかの人を管理者にしてください。</translation>
    </message>
    <message>
        <source>The account is disabled already.</source>
        <translation>アカウントはすでに無効です。</translation>
    </message>
    <message>
        <source>The account is not disabled.</source>
        <translation>アカウントは無効ではありません。</translation>
    </message>
    <message>
        <source>The last administrator can&apos;t be deleted. Make somebody else an administrator first.</source>
        <translation>最後の管理者は削除できません。先にほかの人を管理者にしてください。</translation>
    </message>
    <message>
        <source>Changing the role of user %1 of %2…</source>
        <translation>ユーザーのロールを変更中（%1/%2）…</translation>
    </message>
    <message>
        <source>Sending invitation %1 of %2…</source>
        <translation>招待を送信中（%1/%2）…</translation>
    </message>
    <message>
        <source>Revoking invitation %1 of %2…</source>
        <translation>招待を取り消し中（%1/%2）…</translation>
    </message>
    <message>
        <source>Sending password reset link %1 of %2…</source>
        <translation>パスワードリセットリンクを送信中（%1/%2）…</translation>
    </message>
    <message>
        <source>Disabling user %1 of %2…</source>
        <translation>ユーザーを無効化中（%1/%2）…</translation>
    </message>
    <message>
        <source>Enabling user %1 of %2…</source>
        <translation>ユーザーを有効化中（%1/%2）…</translation>
    </message>
    <message>
        <source>Deleting user %1 of %2…</source>
        <translation>ユーザーを削除中（%1/%2）…</translation>
    </message>
    <message>
        <source>%1 now has the role %2.</source>
        <translation>%1さんのロールを%2に変更しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n users now have the role %1.</source>
        <translation>
            <numerusform>%n人のユーザーのロールを%1に変更しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The invitation was sent to %1 again.</source>
        <translation>%1に招待を再送信しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n invitations were sent again.</source>
        <translation>
            <numerusform>%n件の招待を再送信しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>The invitation of %1 is revoked.</source>
        <translation>%1への招待を取り消しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n invitations are revoked.</source>
        <translation>
            <numerusform>%n件の招待を取り消しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 gets a link by mail to set a new password.</source>
        <translation>%1さんに、新しいパスワードを設定するリンクがメールで届きます。</translation>
    </message>
    <message numerus="yes">
        <source>%n users get a link by mail to set a new password.</source>
        <translation>
            <numerusform>%n人のユーザーに、新しいパスワードを設定するリンクがメールで届きます。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is disabled.</source>
        <translation>%1さんを無効化しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n users are disabled.</source>
        <translation>
            <numerusform>%n人のユーザーを無効化しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is enabled.</source>
        <translation>%1さんを有効化しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n users are enabled.</source>
        <translation>
            <numerusform>%n人のユーザーを有効化しました。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is deleted.</source>
        <translation>%1さんを削除しました。</translation>
    </message>
    <message numerus="yes">
        <source>%n users are deleted.</source>
        <translation>
            <numerusform>%n人のユーザーを削除しました。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n users could not be given the role %2.</source>
        <translation>
            <numerusform>%n人中%1人のユーザーのロールを%2に変更できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n invitations could not be sent.</source>
        <translation>
            <numerusform>%n件中%1件の招待を送信できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n invitations could not be revoked.</source>
        <translation>
            <numerusform>%n件中%1件の招待を取り消せませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n password reset links could not be sent.</source>
        <translation>
            <numerusform>%n件中%1件のパスワードリセットリンクを送信できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n users could not be disabled.</source>
        <translation>
            <numerusform>%n人中%1人のユーザーを無効化できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n users could not be enabled.</source>
        <translation>
            <numerusform>%n人中%1人のユーザーを有効化できませんでした。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n users could not be deleted.</source>
        <translation>
            <numerusform>%n人中%1人のユーザーを削除できませんでした。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::UserColumns</name>
    <message>
        <source>&amp;Sort by</source>
        <translation>並べ替え(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Columns</source>
        <translation>列(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reset columns</source>
        <translation>列をリセット(&amp;R)</translation>
    </message>
</context>
<context>
    <name>callboard::UserCommands</name>
    <message>
        <source>Another change is under way.</source>
        <translation>別の変更を処理しています。</translation>
    </message>
    <message>
        <source>Disable user accounts</source>
        <translation>ユーザーアカウントの無効化</translation>
    </message>
    <message>
        <source>Disable your own account?</source>
        <translation>自分のアカウントを無効化しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Disable %n users?</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n人のユーザーを無効化しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>They are signed out everywhere at once and can&apos;t sign in. Their seats are free. You can enable them again.</source>
        <comment>disabled users</comment>
        <translation>すべての場所からすぐにサインアウトされ、サインインできなくなります。シートは空きます。あとで有効化できます。</translation>
    </message>
    <message>
        <source>&amp;Disable</source>
        <translation>無効化(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Disable %n users</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n人のユーザーを無効化(&amp;D)</numerusform>
        </translation>
    </message>
    <message>
        <source>You are one of them: you are signed out at once, and only another administrator can let you in again.</source>
        <translation>あなたも含まれています。すぐにサインアウトされ、再び入れるようにできるのはほかの管理者のみです。</translation>
    </message>
    <message>
        <source>Send password reset link</source>
        <translation>パスワードリセットリンクの送信</translation>
    </message>
    <message>
        <source>Send a password reset link to %1?</source>
        <translation>%1さんにパスワードリセットリンクを送信しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Send password reset links to %n users?</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n人のユーザーにパスワードリセットリンクを送信しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>It comes by mail, works once, and expires. The password stays as it is until the link is used.</source>
        <translation>リンクはメールで届き、一度だけ使用でき、期限があります。リンクが使用されるまでパスワードは変わりません。</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>送信(&amp;S)</translation>
    </message>
    <message>
        <source>Revoke invitation</source>
        <translation>招待の取り消し</translation>
    </message>
    <message>
        <source>Revoke the invitation of %1?</source>
        <translation>%1への招待を取り消しますか？</translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n invitations?</source>
        <comment>two or more</comment>
        <translation>
            <numerusform>%n件の招待を取り消しますか？</numerusform>
        </translation>
    </message>
    <message>
        <source>The link in the mail stops working and the seat is free. You can invite the address again.</source>
        <translation>メールのリンクは使えなくなり、シートは空きます。このアドレスは再び招待できます。</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>取り消す(&amp;R)</translation>
    </message>
    <message>
        <source>Change role</source>
        <translation>ロールの変更</translation>
    </message>
    <message>
        <source>Give up being an administrator?</source>
        <translation>管理者をやめますか？</translation>
    </message>
    <message>
        <source>You lose the pages for administrators at once, and only another administrator can give them back.</source>
        <translation>管理者用のページはすぐに使えなくなり、元に戻せるのはほかの管理者のみです。</translation>
    </message>
    <message>
        <source>&amp;Change role</source>
        <translation>ロールを変更(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;View profile</source>
        <translation>プロフィールを表示(&amp;V)</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Make &amp;administrator</source>
        <translation>管理者にする(&amp;A)</translation>
    </message>
    <message>
        <source>Send password reset &amp;link…</source>
        <translation>パスワードリセットリンクを送信(&amp;L)…</translation>
    </message>
    <message>
        <source>Resend &amp;invitation</source>
        <translation>招待を再送信(&amp;I)</translation>
    </message>
    <message>
        <source>Resend &amp;invitations</source>
        <translation>招待を再送信(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Revoke invitation…</source>
        <translation>招待を取り消す(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Revoke invitations…</source>
        <translation>招待を取り消す(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Disable user account</source>
        <translation>ユーザーアカウントを無効化(&amp;D)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Disable %n accounts…</source>
        <translation>
            <numerusform>%n件のアカウントを無効化(&amp;D)…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Enable user account</source>
        <translation>ユーザーアカウントを有効化(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Enable accounts</source>
        <translation>アカウントを有効化(&amp;E)</translation>
    </message>
    <message>
        <source>Dele&amp;te…</source>
        <translation>削除(&amp;T)…</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
</context>
<context>
    <name>callboard::UserDelegate</name>
    <message>
        <source>(you)</source>
        <comment>beside one&apos;s own name in a list</comment>
        <translation>（あなた）</translation>
    </message>
</context>
<context>
    <name>callboard::UserHeader</name>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
</context>
<context>
    <name>callboard::UserHistory</name>
    <message>
        <source>Asking the studio…</source>
        <translation>スタジオに問い合わせ中…</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>変更はまだありません。</translation>
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
        <translation>名前</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>最終アクセス</translation>
    </message>
</context>
<context>
    <name>callboard::UserProfileDialog</name>
    <message>
        <source>Password in this studio</source>
        <translation>このスタジオのパスワード</translation>
    </message>
    <message>
        <source>Signs in through %1</source>
        <translation>%1でサインイン</translation>
    </message>
    <message>
        <source>User</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>&amp;Actions</source>
        <translation>操作(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Copy the email address</source>
        <translation>メールアドレスをコピー</translation>
    </message>
    <message>
        <source>Address copied.</source>
        <translation>アドレスをコピーしました。</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>名(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Last name</source>
        <translation>姓(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>メール(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>ロール(&amp;R)</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>&amp;Department</source>
        <translation>部署(&amp;D)</translation>
    </message>
    <message>
        <source>Recent changes</source>
        <translation>最近の変更</translation>
    </message>
    <message>
        <source>Facts and recent changes</source>
        <translation>詳細と最近の変更</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>role and department, or address</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>招待</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <comment>when, by whom</comment>
        <translation>%1（%2さんによる）</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>有効期限</translation>
    </message>
    <message>
        <source>Last active</source>
        <translation>最終アクセス</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効化</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>追加</translation>
    </message>
    <message>
        <source>Set in %1</source>
        <translation>%1で設定します</translation>
    </message>
    <message>
        <source>The last one</source>
        <translation>最後の管理者です</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>The studio is asked</source>
        <translation>スタジオに問い合わせています</translation>
    </message>
    <message>
        <source>Nothing is changed</source>
        <translation>変更はありません</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1さんの情報を保存しました。</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
</context>
<context>
    <name>callboard::UserTable</name>
    <message>
        <source>Users</source>
        <translation>ユーザー</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>callboard::UserTexts</name>
    <message>
        <source>Administrator</source>
        <translation>管理者</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>マネージャー</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>スーパーバイザー</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>アーティスト</translation>
    </message>
    <message>
        <source>Vendor</source>
        <translation>ベンダー</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>レビュアー</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>招待中</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有効</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>無効</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>ロール</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>部署</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状態</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
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
        <translation>招待の期限切れ</translation>
    </message>
    <message>
        <source>Invited %1</source>
        <comment>when: 2 days ago</comment>
        <translation>招待: %1</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>現在</translation>
    </message>
    <message>
        <source>The invitation expired: %1</source>
        <translation>招待の期限切れ: %1</translation>
    </message>
    <message>
        <source>Invited: %1</source>
        <translation>招待: %1</translation>
    </message>
    <message>
        <source>Has not signed in yet</source>
        <translation>まだサインインしていません</translation>
    </message>
    <message>
        <source>Last active: %1</source>
        <translation>最終アクセス: %1</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>期限切れ</translation>
    </message>
</context>
<context>
    <name>callboard::UsersBar</name>
    <message>
        <source>&amp;Add user</source>
        <translation>ユーザーを追加(&amp;A)</translation>
    </message>
    <message>
        <source>Name, email or department</source>
        <translation>名前、メール、部署</translation>
    </message>
    <message>
        <source>&amp;Buy more seats</source>
        <translation>シートを追加購入(&amp;B)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>Search users by name, email or department</source>
        <translation>名前、メール、部署でユーザーを検索</translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %n seats used · </source>
        <comment>space and dot before what is left</comment>
        <translation>
            <numerusform>%nシート中%L1を使用 · </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left</source>
        <comment>seats</comment>
        <translation>
            <numerusform>残り%nシート</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%L1 of %n seats used</source>
        <translation>
            <numerusform>%nシート中%L1を使用</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>callboard::UsersPage</name>
    <message>
        <source>Arrow keys move · Space selects · Enter opens the profile · Shift F10 opens the menu</source>
        <translation>矢印キーで移動 · スペースで選択 · Enterでプロフィールを開く · Shift F10でメニューを開く</translation>
    </message>
    <message>
        <source>Nobody is in these filters</source>
        <translation>フィルターに一致するユーザーはいません</translation>
    </message>
    <message>
        <source>Nobody found for “%1”</source>
        <translation>「%1」に一致するユーザーはいません</translation>
    </message>
    <message>
        <source>Other states or roles may have somebody.</source>
        <translation>ほかの状態やロールでは見つかる可能性があります。</translation>
    </message>
    <message>
        <source>Clear &amp;filters</source>
        <translation>フィルターを消去(&amp;F)</translation>
    </message>
    <message>
        <source>The users could not be loaded</source>
        <translation>ユーザーを読み込めませんでした</translation>
    </message>
    <message>
        <source>Fetching was stopped</source>
        <translation>取得を停止しました</translation>
    </message>
    <message>
        <source>Resume it below to see the studio&apos;s users.</source>
        <translation>スタジオのユーザーを表示するには、下で再開してください。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <comment>users</comment>
        <translation>
            <numerusform>%Ln人を選択中</numerusform>
        </translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>%L1 of %L2 users are here.</source>
        <translation>%L2人中%L1人のユーザーを取得しました。</translation>
    </message>
    <message>
        <source>%L1 users are here.</source>
        <translation>%L1人のユーザーを取得しました。</translation>
    </message>
    <message>
        <source>Fetching the users for the first time. %1</source>
        <comment>how many are here</comment>
        <translation>ユーザーを初めて取得しています。%1</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>キャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>Fetching is stopped. %1</source>
        <comment>how many are here</comment>
        <translation>取得を停止しています。%1</translation>
    </message>
    <message>
        <source>Res&amp;ume</source>
        <translation>再開(&amp;U)</translation>
    </message>
    <message>
        <source>Not all users are here. %1</source>
        <comment>why</comment>
        <translation>一部のユーザーを取得できていません。%1</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>再試行(&amp;T)</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) bought. The order is %1.</source>
        <translation>
            <numerusform>%nシートを購入しました。注文番号は%1です。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>インポート(&amp;I)…</translation>
    </message>
    <message numerus="yes">
        <source>%n user(s) imported.</source>
        <translation>
            <numerusform>%n人のユーザーをインポートしました。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>エクスポート(&amp;E)…</translation>
    </message>
    <message>
        <source>The search looks at names, addresses, usernames and departments, within the filters.</source>
        <translation>検索はフィルターの範囲内で、名前、メールアドレス、ユーザー名、部署を対象とします。</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>操作</translation>
    </message>
</context>
<context>
    <name>callboard::Validation</name>
    <message>
        <source>Enter a name. It can&apos;t be empty.</source>
        <translation>名前を入力してください。空にはできません。</translation>
    </message>
    <message>
        <source>That is too long. Use at most %1 characters.</source>
        <translation>長すぎます。%1文字以内にしてください。</translation>
    </message>
    <message>
        <source>That has characters that can&apos;t be seen. Type it anew.</source>
        <translation>見えない文字が含まれています。入力し直してください。</translation>
    </message>
    <message>
        <source>Enter an email address.</source>
        <translation>メールアドレスを入力してください。</translation>
    </message>
    <message>
        <source>That is not an email address. It looks like mia@lumen.studio.</source>
        <translation>メールアドレスではありません。mia@lumen.studioのような形式です。</translation>
    </message>
    <message>
        <source>%1 has no ending such as .studio. Correct it.</source>
        <translation>%1に.studioのような末尾がありません。修正してください。</translation>
    </message>
    <message>
        <source>That time zone is not known. Choose one from the list.</source>
        <translation>そのタイムゾーンは不明です。一覧から選んでください。</translation>
    </message>
    <message>
        <source>That language is not known. Choose one from the list.</source>
        <translation>その言語は不明です。一覧から選んでください。</translation>
    </message>
    <message>
        <source>Use %1 characters or more.</source>
        <translation>%1文字以上にしてください。</translation>
    </message>
    <message>
        <source>Use at most %1 characters.</source>
        <translation>%1文字以内にしてください。</translation>
    </message>
</context>
<context>
    <name>callboard::WaitingChangeRow</name>
    <message>
        <source>Account · %1</source>
        <comment>the page, and a time of day</comment>
        <translation>アカウント · %1</translation>
    </message>
    <message>
        <source>Changed in two places</source>
        <translation>2か所で変更されました</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a verb and what it is about</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>選択…</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>元に戻す</translation>
    </message>
</context>
<context>
    <name>callboard::WhyNotOnline</name>
    <message>
        <source>Can only be changed online</source>
        <translation>オンライン時のみ変更できます</translation>
    </message>
    <message>
        <source>Can only be changed after signing in again</source>
        <translation>再サインイン後にのみ変更できます</translation>
    </message>
    <message>
        <source>Can only be changed when the keychain is open</source>
        <translation>キーチェーンが開いているときのみ変更できます</translation>
    </message>
    <message>
        <source>Can only be changed after an update of Callboard</source>
        <translation>Callboardの更新後にのみ変更できます</translation>
    </message>
    <message>
        <source>Can only be changed when the studio&apos;s certificate is trusted</source>
        <translation>スタジオの証明書を信頼した後にのみ変更できます</translation>
    </message>
</context>
</TS>
