// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/result.h"

#include <QVariant>
#include <functional>
#include <memory>
#include <unordered_map>

struct sqlite3;
struct sqlite3_stmt;

namespace callboard
{

//! \brief One connection to one SQLite file, by SQLite's own interface (docs/adr/0010-sqlite-itself.md).
//! Made, used and destroyed on one thread.
//!
//! Every statement of the program goes through execute() or select(): errors become ErrorKind::Storage there,
//! and tests make the i-th call fail there.
class Database
{
public:
    enum class Keeping {
        Disposable, //!< WAL, synchronous NORMAL: a power cut may take the last commits back, and nothing else
        Precious,   //!< WAL, synchronous FULL: what was committed stays (sync-keychain.md, finding 9)
    };
    enum class Access { ReadWrite, ReadOnly };
    using Row = QVariantList;
    //! Says whether the call that is about to be made may be made; for tests.
    using Gate = std::function<bool(const QString &sql)>;

    struct Options {
        Keeping keeping = Keeping::Disposable;
        Access access = Access::ReadWrite;
        Gate gate = {};
    };

    //! Makes the file if need be, for this person alone. On a network file system the journal is DELETE and
    //! synchronous FULL.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, const Options &options);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    //! How many rows were changed. Values are numbers, QString, QByteArray, or null.
    [[nodiscard]] Result<int> execute(const QString &sql, const QVariantList &values = {});
    [[nodiscard]] Result<QList<Row>> select(const QString &sql, const QVariantList &values = {});
    //! Runs statements that are separated by semicolons (no triggers).
    [[nodiscard]] Result<void> executeScript(const QString &script);
    [[nodiscard]] qint64 lastInsertId() const;

    [[nodiscard]] Result<int> userVersion();
    [[nodiscard]] Result<void> setUserVersion(int version);
    //! True if SQLite finds the file whole.
    [[nodiscard]] Result<bool> quickCheck();
    //! Undoes the open transaction. Not subject to the gate: with the transaction open, nothing else would
    //! work.
    void rollBack();
    //! Gives back the memory in which SQLite keeps pages of the file, after work that has gone through much
    //! of it: megabytes that nothing would use again soon. Not subject to the gate.
    void releaseMemory();

    [[nodiscard]] const QString &path() const { return m_path; }

private:
    class Run;
    struct Close {
        void operator()(sqlite3 *connection) const;
        void operator()(sqlite3_stmt *statement) const;
    };
    using Statement = std::unique_ptr<sqlite3_stmt, Close>;

    Database(QString path, const Options &options);
    [[nodiscard]] Result<void> connectTo(Access access);
    [[nodiscard]] Result<void> configure(Keeping keeping, Access access);
    //! Ready to be stepped through, values bound; kept for the next time.
    [[nodiscard]] Result<sqlite3_stmt *> prepare(const QString &sql, const QVariantList &values);
    [[nodiscard]] Error fault(const QString &sql) const; //!< of the call that just failed
    void executeUngated(const char *sql);

    QString m_path;
    Gate m_gate;
    std::unique_ptr<sqlite3, Close> m_connection;
    std::unordered_map<QString, Statement> m_prepared; //!< goes before the connection
};

//! True if the error is SQLite's verdict that the file itself is damaged or no database; a full disk or a
//! lock is not.
[[nodiscard]] bool meansDamage(const Error &error);

} // namespace callboard
