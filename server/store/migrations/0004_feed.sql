-- The studio's settings, how its seats were used, and a feed that has them and everybody in it.

create table settings (
    id integer primary key check (id = 1),
    minimum_password_length bigint not null,
    minimum_password_strength bigint not null,      -- 0 to 4, as zxcvbn scores
    session_days bigint not null,
    invitation_days bigint not null,
    email_domains text not null,                    -- JSON, an array
    billing_contact text references users (id) on delete set null,
    profile_layout text not null                    -- JSON, an array of {field, shown}
);
insert into settings (id, minimum_password_length, minimum_password_strength, session_days, invitation_days, email_domains, profile_layout)
values (1, 12, 2, 90, 14, '[]', '[]');

create table seat_days (
    day text primary key,                           -- ISO 8601, UTC
    total bigint not null,
    used bigint not null
);

-- The audience of a change is an account, 'members' or 'administrators'.
create index changes_present on changes (audience, collection) where gone is null;

insert into changes (number, collection, record, audience, gone, at)
select (select change_counter from studio) + row_number() over (order by created_at, id), 'users', id, 'administrators', null, created_at
from users;
update studio set change_counter = change_counter + (select count(*) from users);
insert into changes (number, collection, record, audience, gone, at) select change_counter + 1, 'studio', 'studio', 'members', null, 0 from studio;
insert into changes (number, collection, record, audience, gone, at) select change_counter + 2, 'settings', 'settings', 'administrators', null, 0 from studio;
insert into changes (number, collection, record, audience, gone, at) select change_counter + 3, 'seats', 'seats', 'administrators', null, 0 from studio;
update studio set change_counter = change_counter + 3;

-- The audit log by name, person and action, each from the newest line back.
alter table audit add column names text not null default '';    -- of actor and subject, case-folded
drop index audit_subject;
create index audit_subject on audit (subject, number);
create index audit_action on audit (action, number);
