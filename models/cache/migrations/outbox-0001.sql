-- What this computer knows and the server does not. Never thrown away (docs/sync.md).
CREATE TABLE client (
    id          TEXT PRIMARY KEY,
    machine     TEXT NOT NULL,
    next_number INTEGER NOT NULL,
    created_at  TEXT NOT NULL
);
-- What is on its way: the fields that travel under one key. It is formed when it is sent for the first time and does not change.
CREATE TABLE envelope (
    seq        INTEGER PRIMARY KEY AUTOINCREMENT,
    client     TEXT NOT NULL,
    number     INTEGER NOT NULL,
    key        TEXT NOT NULL UNIQUE,
    collection TEXT NOT NULL,
    record     TEXT NOT NULL,
    base_version INTEGER NOT NULL,
    epoch      TEXT NOT NULL,
    attempts   INTEGER NOT NULL DEFAULT 0,
    created_at TEXT NOT NULL,
    UNIQUE (client, number)
);
-- One field of one record. Values are JSON in an array of one.
CREATE TABLE edit (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,
    collection TEXT NOT NULL,
    record     TEXT NOT NULL,
    field      TEXT NOT NULL,
    base       TEXT NOT NULL,
    value      TEXT NOT NULL,
    made_at    TEXT NOT NULL,
    state      TEXT NOT NULL CHECK (state IN ('waiting', 'conflict', 'refused')),
    envelope   INTEGER REFERENCES envelope (seq),
    problem    TEXT NOT NULL DEFAULT '',
    theirs     TEXT NOT NULL DEFAULT '[null]',
    theirs_by  TEXT NOT NULL DEFAULT '',
    theirs_at  TEXT
);
CREATE INDEX edit_record ON edit (collection, record, id);
-- "What happened to my edit?"
CREATE TABLE history (
    seq        INTEGER PRIMARY KEY AUTOINCREMENT,
    collection TEXT NOT NULL,
    record     TEXT NOT NULL,
    field      TEXT NOT NULL,
    outcome    TEXT NOT NULL,
    at         TEXT NOT NULL,
    detail     TEXT NOT NULL
);
-- Which secrets are expected in the keychain; never the secrets.
CREATE TABLE secret_expectation (
    name       TEXT PRIMARY KEY,
    lasting    INTEGER NOT NULL,
    written_at TEXT NOT NULL
);
