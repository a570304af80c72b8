// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/account/accountcontext.h"
#include "ui/widgets/form.h"

namespace callboard
{

class Button;
class LineEdit;
class SecretClipboard;

//! \brief The personal API key: masked, shown and copied if it is in this computer's keychain, made anew
//! (A7).
class ApiKeySection final : public FormSection
{
    Q_OBJECT
public:
    explicit ApiKeySection(const AccountContext &context, QWidget *parent = nullptr);
    ~ApiKeySection() override;

signals:
    void copied();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void makeButtons();
    void ask();
    void askKeychain();
    void takeKey(const Result<ApiKey> &key);
    void refresh();
    [[nodiscard]] QString masked() const;
    [[nodiscard]] QString usedText() const;
    [[nodiscard]] QString whyNotHere() const;
    void setShown(bool shown);
    void confirmRegenerate();
    void regenerate();

    const AccountContext &m_context;
    SecretClipboard *m_clipboard;
    LineEdit *m_key;
    FormRow *m_keyRow;
    FormRow *m_buttonsRow;
    Button *m_show;
    Button *m_copy;
    Button *m_regenerate;
    std::optional<ApiKey> m_facts; //!< what the studio said last
    QByteArray m_secret;           //!< the key itself, if this computer has it
    QString m_problem;             //!< why the studio's answer is missing
    bool m_keychainSaid = false;   //!< whether this computer has the key is known
    bool m_shown = false;
    bool m_online = false;
    bool m_busy = false;
};

} // namespace callboard
