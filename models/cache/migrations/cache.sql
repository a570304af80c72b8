-- The copy of what the server has. Disposable: a file of another form is thrown away and filled again.
CREATE TABLE collection (
    name       TEXT PRIMARY KEY,
    epoch      TEXT NOT NULL,
    cursor     TEXT NOT NULL,
    generation INTEGER NOT NULL,
    complete   INTEGER NOT NULL,
    synced_at  TEXT,
    done       INTEGER NOT NULL,
    total      INTEGER NOT NULL,
    stopped    INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE record (
    collection TEXT NOT NULL,
    id         TEXT NOT NULL,
    version    INTEGER NOT NULL,
    generation INTEGER NOT NULL,
    fields     TEXT NOT NULL,
    PRIMARY KEY (collection, id)
) WITHOUT ROWID;
CREATE TABLE user (
    number     INTEGER PRIMARY KEY,
    id         TEXT NOT NULL UNIQUE,
    version    INTEGER NOT NULL,
    generation INTEGER NOT NULL,
    fields     BLOB NOT NULL
);
CREATE TABLE studio (
    id   INTEGER PRIMARY KEY CHECK (id = 1),
    info TEXT NOT NULL
);
