// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/sync/administration.h"
#include "tests/support/fakeanswers.h"

#include <map>

namespace callboard
{

//! \brief The administration of a studio that a test scripts. It keeps its promises (who is invited appears,
//! seats count, every change is logged), but there is no server: "others" are the test. Public members are
//! what it shows; change them and emit, or call the functions below. Calls answer by \ref answers, under the
//! names of their functions.
class FakeAdministration final : public Administration
{
public:
    explicit FakeAdministration(QObject *parent = nullptr);

    QList<User> people;
    std::optional<Seats> seatCounts;
    QList<Purchase> bought;
    std::optional<StudioSettings> studioSettings;
    std::map<Collection, Error> problems;
    QList<AuditEntry> log; //!< newest first
    ImportReport report;   //!< what checkImport() answers
    QByteArray csv = "email,first_name,last_name,username,role,department,state\r\n";
    UsersProgress progress;
    //! Ready at once after openUsers(); else the test says how far it is.
    bool readyAtOnce = true;
    FakeAnswers answers;

    //! Lumen Studio: 184 active, 6 invited and 11 disabled people, 200 seats. Mia Tanaka's id is "mia".
    void becomeLumen();
    //! Somebody is new or has changed; seats follow.
    void put(const User &user);
    void remove(const RecordId &id);
    [[nodiscard]] User person(const QString &email) const;
    void setProgress(const UsersProgress &now);
    void setSeats(int total);

    void openUsers() override;
    void stopUsers() override;
    void resumeUsers() override;
    [[nodiscard]] UsersProgress usersProgress() const override { return progress; }
    [[nodiscard]] std::optional<Seats> seats() const override { return seatCounts; }
    [[nodiscard]] QList<Purchase> purchases() const override { return bought; }
    [[nodiscard]] std::optional<StudioSettings> settings() const override { return studioSettings; }
    [[nodiscard]] std::optional<Error> problem(Collection collection) const override
    {
        const auto found = problems.find(collection);
        return found == problems.end() ? std::nullopt : std::optional(found->second);
    }

    [[nodiscard]] QFuture<Result<QList<InvitationOutcome>>> invite(const InvitationRequest &request) override;
    [[nodiscard]] QFuture<Result<void>> resendInvitation(const RecordId &user) override;
    [[nodiscard]] QFuture<Result<void>> revokeInvitation(const RecordId &user) override;
    [[nodiscard]] QFuture<Result<void>> changeUser(const RecordId &user,
                                                   const QList<FieldChange> &changes) override;
    [[nodiscard]] QFuture<Result<void>> disable(const RecordId &user) override;
    [[nodiscard]] QFuture<Result<void>> enable(const RecordId &user) override;
    [[nodiscard]] QFuture<Result<void>> deleteUser(const RecordId &user) override;
    [[nodiscard]] QFuture<Result<void>> sendPasswordReset(const RecordId &user) override;
    [[nodiscard]] QFuture<Result<SeatQuote>> quoteSeats(int count) override;
    [[nodiscard]] QFuture<Result<Purchase>> buySeats(int count, const Money &price) override;
    [[nodiscard]] QFuture<Result<void>> changeSettings(const QList<FieldChange> &changes) override;
    [[nodiscard]] QFuture<Result<AuditPage>> audit(const AuditFilter &filter, const QString &next,
                                                   int limit) override;
    [[nodiscard]] QFuture<Result<QByteArray>> exportAudit(const AuditFilter &filter) override;
    [[nodiscard]] QFuture<Result<QByteArray>> exportUsers() override;
    [[nodiscard]] QFuture<Result<ImportReport>> checkImport(const QByteArray &csv) override;
    [[nodiscard]] QFuture<Result<ImportReport>> importUsers(const QByteArray &csv,
                                                            const QString &digest) override;

private:
    //! Runs \a work with the person of that id, and stores and logs what it made of them.
    [[nodiscard]] QFuture<Result<void>> change(const QString &call, const RecordId &id, const char *action,
                                               std::function<Result<void>(User &)> work);
    void note(const char *action, const User &subject, const QJsonObject &before, const QJsonObject &after);
    void recount();
    [[nodiscard]] User *find(const RecordId &id);
    [[nodiscard]] bool isLastAdministrator(const User &user) const;
    [[nodiscard]] SeatQuote quote(int count) const;

    int m_nextEntry = 1;
};

//! A refusal of the protocol (docs/protocol.md, "Administration") with its code.
[[nodiscard]] Error fakeRefusal(const char *code, const QString &text);
//! The members of \a one that \a other does not have, or has otherwise.
[[nodiscard]] QJsonObject onlyIn(const QJsonObject &one, const QJsonObject &other);
//! The people of Lumen Studio, as of \a now.
[[nodiscard]] QList<User> lumenPeople(const QDateTime &now);

} // namespace callboard
