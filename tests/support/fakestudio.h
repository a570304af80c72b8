// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/futures.h"
#include "models/remote/studioapi.h"

#include <QHash>
#include <QMutex>
#include <QSet>
#include <functional>
#include <memory>

namespace callboard
{

class FakeStudioApi;

//! \brief A studio server in memory that keeps to docs/protocol.md, with faults on demand. Thread-safe:
//! several accounts may talk to it, each from its own thread. It outlives its adapters.
class FakeStudio
{
public:
    enum class Call {
        StudioInfo,
        SignIn,
        Refresh,
        SignOut,
        Changes,
        Wait,
        Push,
        PushPicture,
        Picture,
        SideChanges, //!< of any collection but the profile
        Administration,
        Other
    };

    FakeStudio();
    ~FakeStudio();
    Q_DISABLE_COPY_MOVE(FakeStudio)

    //! A person with password "correct horse battery".
    RecordId addPerson(const QString &username);
    [[nodiscard]] static QByteArray password() { return QByteArrayLiteral("correct horse battery"); }
    [[nodiscard]] std::unique_ptr<StudioApi> connection(TokenProvider &tokens);

    // Faults
    void fail(Call call, const Error &error,
              int times = 1); //!< before anything is done; times -1: until heal()
    //! After everything was done; \a seen is what comes instead of the answer.
    void loseReply(Call call, int times = 1, const Error &seen = error(ErrorKind::Unreachable, 0, {}));
    void hang(Call call, int times = 1); //!< no answer until the adapter gives up
    //! Of the changes of one collection beside the profile, until heal().
    void failCollection(Collection collection, const Error &error);
    void setOffline(bool offline);
    //! From now on it shows this certificate, which only those believe in who trust it; an invalid one
    //! everybody believes in.
    void setCertificate(const CertificateId &certificate);
    void heal();
    [[nodiscard]] static Error error(ErrorKind kind, int status = 0, const QString &code = {});

    // What others do
    void editElsewhere(const RecordId &person, const QString &field, const QJsonValue &value,
                       const QString &by = QStringLiteral("Ana Ferreira"));
    void removePerson(const RecordId &person, Gone gone);
    void expireCursors();
    void saveBackup();
    void restoreBackup(); //!< the state of saveBackup(), under a new epoch
    void endSessions();
    void expireAccessTokens();

    // The studio's people and what belongs to them; all but "studio" is for administrators
    void setRole(const RecordId &person, Role role);
    //! Made-up users "u0", "u1", …, in pieces of a realistic size.
    void addUsers(int count);
    void changeUser(const RecordId &user, const QString &field, const QJsonValue &value);
    void removeUser(const RecordId &user);
    void putRecord(Collection collection, const RecordId &id, const QJsonObject &fields);
    //! Requests for administrators' collections are refused although the profile says that they may be made.
    void forbidAdministration(bool forbidden);
    //! A server from before there was any.
    void setOffersAdministration(bool offers);
    [[nodiscard]] QJsonObject record(Collection collection, const RecordId &id) const;
    [[nodiscard]] int count(Collection collection) const;
    //! The keys of the administrators' actions that were carried out, in order.
    [[nodiscard]] QList<IdempotencyKey> actions() const;

    // What a test looks at
    [[nodiscard]] QJsonObject fields(const RecordId &person) const;
    [[nodiscard]] QJsonValue value(const RecordId &person, const char *field) const;
    [[nodiscard]] int calls(Call call) const;
    //! Effective changes by mutations, in order.
    struct Applied {
        IdempotencyKey key;
        QString field;
        QJsonValue value;
    };
    [[nodiscard]] QList<Applied> applied() const;
    [[nodiscard]] int openSessions() const;
    //! The newest pair has been used, so the one before is dead.
    [[nodiscard]] bool newestTokensUsed() const;
    //! The value that the server refuses in any field.
    [[nodiscard]] static QString refusedValue() { return QStringLiteral("unacceptable"); }

private:
    friend class FakeStudioApi;
    friend class FakeAdministrationApi;

    struct Pair {
        QByteArray access;
        QByteArray refresh;
    };
    struct SessionState {
        RecordId person;
        Pair current;
        Pair next; //!< given out, not used yet
        bool ended = false;
    };
    struct Fault {
        Call call = Call::Other;
        std::optional<Error> error;
        bool afterwards = false;
        bool hang = false;
        int times = 1;
    };
    struct State {
        QHash<RecordId, Record> people;
        QHash<QString, RecordId> logins;
        QHash<QString, MutationAnswer> answers; //!< by person and key
        QHash<QString, QByteArray> bodies;
        QList<Applied> applied;
        QHash<Collection, QHash<RecordId, Record>> sides;
        QHash<Collection, QMap<qint64, RecordId>> order; //!< the same by version
        QList<IdempotencyKey> actions;
        QHash<IdempotencyKey, Record> actionAnswers;
        qint64 position = 0;
    };

    // Under the lock
    [[nodiscard]] std::optional<Fault> takeFault(Call call, bool afterwards);
    //! Why a call of somebody who trusts that certificate does not arrive.
    [[nodiscard]] std::optional<Error> whyUnheard(const CertificateId &trusted) const;
    [[nodiscard]] Result<RecordId> authorise(const QByteArray &access);
    [[nodiscard]] Pair newPair();
    [[nodiscard]] Tokens toTokens(const Pair &pair) const;
    [[nodiscard]] Result<SignedIn> signIn(const QString &login, const QByteArray &secret);
    [[nodiscard]] Result<Tokens> refresh(const QByteArray &token);
    [[nodiscard]] Result<ChangePage> changes(const RecordId &person, const QString &cursor) const;
    [[nodiscard]] Result<ChangePage> sideChanges(const RecordId &person, Collection collection,
                                                 const QString &cursor, int limit) const;
    [[nodiscard]] Result<void> mayAdministrate(const RecordId &person) const;
    void put(Collection collection, const Record &record);
    [[nodiscard]] QList<Collection> movedCollections(const RecordId &person, const QString &position) const;
    [[nodiscard]] Result<MutationAnswer> apply(const RecordId &person, const Mutation &mutation);
    [[nodiscard]] Result<MutationAnswer> applyPicture(const RecordId &person, const PictureChange &change);
    [[nodiscard]] FieldAnswer applyField(Record &record, const FieldChange &change, const IdempotencyKey &key,
                                         bool writable);
    void set(Record &record, const QString &field, const QJsonValue &value, const QString &by);
    [[nodiscard]] bool movedSince(const RecordId &person, const QString &position) const;
    [[nodiscard]] QString positionText() const;
    void wakeWaiters();

    mutable QMutex m_mutex;
    QString m_epoch;
    State m_state;
    State m_backup;
    QHash<PictureId, QByteArray> m_pictures;
    QList<SessionState> m_sessions;
    QList<Fault> m_faults;
    QHash<Call, int> m_calls;
    qint64 m_oldestCursor = 0;
    int m_tokenCount = 0;
    bool m_offline = false;
    CertificateId m_certificate;
    bool m_forbidAdministration = false;
    QHash<Collection, Error> m_failing;
    bool m_offersAdministration = true;
    QSet<FakeStudioApi *> m_connections;
};

} // namespace callboard
