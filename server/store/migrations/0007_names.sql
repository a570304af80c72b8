-- Whose names stand with people, so that they can go when somebody is deleted: who has invited them, and who has changed their fields.

alter table users add column inviter text;
update users set inviter = (select min(a.id) from users a where trim(a.first_name || ' ' || a.last_name) = users.invited_by)
where invited_by <> '';

create table editors (
    record text not null references users (id) on delete cascade,
    editor text not null,
    name text not null,                             -- as it stands in users.edits
    primary key (record, editor, name)
);
create index editors_editor on editors (editor);

-- The names in the audit log, each once: few, compared with its lines, so that a search for a name need not read them.
create table audit_names (name text primary key, folded text not null);
--@sqlite
insert into audit_names (name, folded)
select name, max(folded) from (
    select actor_name as name, substr(names, 1, instr(names, char(10)) - 1) as folded from audit
    union all select subject_name, substr(names, instr(names, char(10)) + 1) from audit) where true group by name
--@end
--@postgres
insert into audit_names (name, folded)
select name, max(folded) from (
    select actor_name as name, split_part(names, chr(10), 1) as folded from audit
    union all select subject_name, split_part(names, chr(10), 2) from audit) n group by name
--@end
create index audit_actor_name on audit (actor_name, number);
create index audit_subject_name on audit (subject_name, number);

--@sqlite
create trigger audit_names_after_insert after insert on audit begin
    insert into audit_names (name, folded) values
        (new.actor_name, substr(new.names, 1, instr(new.names, char(10)) - 1)),
        (new.subject_name, substr(new.names, instr(new.names, char(10)) + 1)) on conflict do nothing;
end
--@end
-- In one order, so that two who add the same names do not wait for each other.
--@postgres
create function note_audit_names() returns trigger language plpgsql as $$
begin
    insert into audit_names (name, folded)
    select name, max(folded) from (
        select actor_name as name, split_part(names, chr(10), 1) as folded from added
        union all select subject_name, split_part(names, chr(10), 2) from added) n group by name order by name
    on conflict do nothing;
    return null;
end
$$
--@end
--@postgres
create trigger audit_names_after_insert after insert on audit referencing new table as added
    for each statement execute function note_audit_names()
--@end
