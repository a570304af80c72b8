-- The studio's tables. One text for both dialects: @blob@ stands for the type of bytes.
-- Times are milliseconds since 1970 (UTC), truth values 0 and 1, ids UUID texts.

create table studio (
    id integer primary key check (id = 1),
    name text not null,
    epoch text not null,
    change_counter bigint not null,     -- the last change number; its row lock puts commits into the order of their numbers
    tombstone_horizon bigint not null   -- tombstones up to this number have been forgotten: older cursors are expired
);

create table users (
    id text primary key,
    username text not null,
    username_key text not null unique,  -- case-folded
    email text not null,
    email_key text not null unique,     -- case-folded
    pending_email text,
    first_name text not null,
    last_name text not null,
    language text not null,
    time_zone text not null,
    start_page text not null,
    relative_dates bigint not null,
    picture text,
    role text not null,
    department text not null default '',
    identity_kind text not null default 'local',
    identity_name text not null default '',
    identity_url text not null default '',
    owned_fields text not null default '[]',
    password_hash text,
    password_changed_at bigint,
    edits text not null default '{}',   -- {field: {by, at}}
    created_at bigint not null,
    last_active_at bigint,
    disabled_at bigint
);

-- The last change of each record, by who may see it.
create table changes (
    number bigint primary key,
    collection text not null,
    record text not null,
    audience text not null,             -- the account whose feed it is in
    gone text,                          -- 'deleted', 'revoked', or null
    at bigint not null,
    unique (collection, record, audience)
);
create index changes_feed on changes (audience, collection, number);

create table sessions (
    id text primary key,
    user_id text not null references users (id) on delete cascade,
    device text not null,
    address text not null,
    keep bigint not null,
    signed_in_at bigint not null,
    last_seen_at bigint not null,
    expires_at bigint not null,
    generation bigint not null,         -- of the token pair that has been used
    last_generation bigint not null     -- of the newest pair that was made
);
create index sessions_user on sessions (user_id);
create index sessions_expiry on sessions (expires_at);

create table session_tokens (
    hash text primary key,              -- SHA-256, hex
    session_id text not null references sessions (id) on delete cascade,
    kind text not null,                 -- 'access' or 'refresh'
    generation bigint not null,
    expires_at bigint not null,
    superseded_at bigint                -- when a token of a later pair was first used
);
create index session_tokens_session on session_tokens (session_id, generation);
create index session_tokens_expiry on session_tokens (expires_at);

create table api_keys (
    user_id text primary key references users (id) on delete cascade,
    hash text not null unique,
    hint text not null,
    created_at bigint not null,
    last_used_at bigint,
    last_used_from text not null default ''
);

create table mail_links (
    hash text primary key,
    user_id text not null references users (id) on delete cascade,
    purpose text not null,              -- 'reset' or 'email'
    email text,
    created_at bigint not null,
    expires_at bigint not null
);
create index mail_links_user on mail_links (user_id, purpose);
create index mail_links_expiry on mail_links (expires_at);

-- Wrong tries and other things that are counted within a window of time.
create table throttles (
    bucket text primary key,            -- kind and hash: never what somebody typed
    count bigint not null,
    ends_at bigint not null
);
create index throttles_end on throttles (ends_at);

create table idempotency (
    user_id text not null references users (id) on delete cascade,
    idempotency_key text not null,
    request_hash text not null,
    answer text not null,
    created_at bigint not null,
    primary key (user_id, idempotency_key)
);
create index idempotency_age on idempotency (created_at);

create table pictures (
    id text primary key,                -- SHA-256 (hex) of the 512 px PNG
    png512 @blob@ not null,
    png64 @blob@ not null,
    created_at bigint not null
);

create table mail_outbox (
    id text primary key,
    message_id text not null unique,    -- the same for every attempt
    recipient text not null,
    kind text not null,
    language text not null,
    content text not null,              -- the values of the template (JSON); emptied once sent, because it may hold a link
    created_at bigint not null,
    not_before bigint not null,         -- the next attempt, and the end of a claim
    attempts bigint not null default 0,
    sent_at bigint,
    failed_at bigint,                   -- given up
    last_error text not null default ''
);
create index mail_outbox_due on mail_outbox (not_before);

create table projects (
    id text primary key,
    code text not null unique,
    name text not null,
    kind text not null,
    status text not null,
    start_date text,
    end_date text,
    created_at bigint not null
);

create table project_members (
    project_id text not null references projects (id) on delete cascade,
    user_id text not null references users (id) on delete cascade,
    primary key (project_id, user_id)
);

create table assets (
    id text primary key,
    project_id text not null references projects (id) on delete cascade,
    name text not null,
    kind text not null,
    status text not null,
    description text not null default '',
    created_at bigint not null,
    unique (project_id, name)
);

create table shots (
    id text primary key,
    project_id text not null references projects (id) on delete cascade,
    sequence text not null,
    name text not null,
    status text not null,
    first_frame bigint not null,
    last_frame bigint not null,
    description text not null default '',
    created_at bigint not null,
    unique (project_id, name)
);

create table tasks (
    id text primary key,
    project_id text not null references projects (id) on delete cascade,
    asset_id text references assets (id) on delete cascade,
    shot_id text references shots (id) on delete cascade,
    name text not null,
    step text not null,
    status text not null,
    assignee_id text references users (id) on delete set null,
    due_date text,
    created_at bigint not null
);
create index tasks_assignee on tasks (assignee_id);

create table versions (
    id text primary key,
    project_id text not null references projects (id) on delete cascade,
    task_id text references tasks (id) on delete cascade,
    name text not null,
    status text not null,
    description text not null default '',
    author_id text references users (id) on delete set null,
    created_at bigint not null
);

create table notes (
    id text primary key,
    project_id text not null references projects (id) on delete cascade,
    task_id text references tasks (id) on delete cascade,
    version_id text references versions (id) on delete cascade,
    parent_id text references notes (id) on delete cascade,
    author_id text references users (id) on delete set null,
    body text not null,
    created_at bigint not null
);
