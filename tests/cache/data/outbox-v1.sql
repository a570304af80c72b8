-- An outbox.db of version 1: one edit on its way, one in a conflict.
CREATE TABLE client (
    id          TEXT PRIMARY KEY,
    machine     TEXT NOT NULL,
    next_number INTEGER NOT NULL,
    created_at  TEXT NOT NULL
);
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
CREATE TABLE history (
    seq        INTEGER PRIMARY KEY AUTOINCREMENT,
    collection TEXT NOT NULL,
    record     TEXT NOT NULL,
    field      TEXT NOT NULL,
    outcome    TEXT NOT NULL,
    at         TEXT NOT NULL,
    detail     TEXT NOT NULL
);
CREATE TABLE secret_expectation (
    name       TEXT PRIMARY KEY,
    lasting    INTEGER NOT NULL,
    written_at TEXT NOT NULL
);
INSERT INTO client VALUES ('6f7d1c1e-4c55-4a0e-9a56-0f6f0f0b2a11', 'machine', 2, '2026-03-01T09:00:00.000Z');
INSERT INTO envelope VALUES (1, '6f7d1c1e-4c55-4a0e-9a56-0f6f0f0b2a11', 1, '0b0c62c5-2c1b-4a38-8f33-0f6a5d1f9e77', 'profile', 'mia', 17, 'epoch-1', 1, '2026-03-01T09:00:01.000Z');
INSERT INTO edit VALUES (1, 'profile', 'mia', 'lastName', '["Tanaka"]', '["Weiss"]', '2026-03-01T09:00:00.000Z', 'waiting', 1, '', '[null]', '', NULL);
INSERT INTO edit VALUES (2, 'profile', 'mia', 'firstName', '["Mia"]', '["Mio"]', '2026-03-01T09:00:00.500Z', 'conflict', NULL, '', '["Mo"]', 'Ana Ferreira', '2026-03-01T10:00:00.000Z');
PRAGMA user_version=1;
