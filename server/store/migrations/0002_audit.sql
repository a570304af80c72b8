-- The audit log: who did what to whom. Rows are only ever added. There are no references to users, because a
-- line outlives everybody it names.

create table audit (
    number @serial@,                    -- the order in which lines were written
    id text not null unique,
    at bigint not null,
    actor text,                         -- null: the server itself, or nobody who is signed in
    actor_name text not null,
    action text not null,
    subject text,                       -- null: the studio
    subject_name text not null,
    before text not null,               -- {field: value}
    after text not null,
    address text not null,
    refused bigint not null
);
create index audit_time on audit (at);
create index audit_subject on audit (subject);

--@sqlite
create trigger audit_is_not_changed before update on audit begin
    select raise(abort, 'the audit log is only ever added to');
end
--@end
--@sqlite
create trigger audit_is_not_shortened before delete on audit begin
    select raise(abort, 'the audit log is only ever added to');
end
--@end
--@postgres
create function audit_refuses() returns trigger language plpgsql as $$
begin
    raise exception 'the audit log is only ever added to';
end
$$
--@end
--@postgres
create trigger audit_is_only_added_to before update or delete or truncate on audit
    for each statement execute function audit_refuses()
--@end
