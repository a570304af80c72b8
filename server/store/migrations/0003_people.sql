-- Where people stand with the studio, and the seats that they hold. The database itself keeps count of the
-- seats, whoever writes, and refuses more than there are.

alter table users add column state text not null default 'active'
    check (state in ('invited', 'active', 'disabled'));
alter table users add column invited_at bigint;             -- when the invitation was last sent; null: none waits
alter table users add column invitation_expires_at bigint;
alter table users add column invited_by text not null default '';   -- name of the administrator
alter table users add column active_noted_at bigint;        -- the last_active_at that the change feed has told of
update users set state = 'disabled' where disabled_at is not null;
create index users_administrators on users (id) where role = 'administrator';
create index users_last_active on users (last_active_at);

create table seats (
    id integer primary key check (id = 1),
    total bigint not null,
    active bigint not null,
    invited bigint not null,
    disabled bigint not null,           -- they hold no seat
    price_minor bigint not null,        -- of a seat for a month
    price_currency text not null,
    check (active >= 0 and invited >= 0 and disabled >= 0),
    constraint seats_suffice check (active + invited <= total)
);
insert into seats (id, total, active, invited, disabled, price_minor, price_currency)
    select 1, case when count(*) > 25 then count(*) else 25 end,
           coalesce(sum(case when state = 'active' then 1 else 0 end), 0), 0,
           coalesce(sum(case when state = 'disabled' then 1 else 0 end), 0), 1400, 'EUR'
    from users;

--@sqlite
create trigger seats_after_insert after insert on users begin
    update seats set active = active + (new.state = 'active'), invited = invited + (new.state = 'invited'),
                     disabled = disabled + (new.state = 'disabled') where id = 1;
end
--@end
--@sqlite
create trigger seats_after_update after update of state on users when old.state <> new.state begin
    update seats set active = active + (new.state = 'active') - (old.state = 'active'),
                     invited = invited + (new.state = 'invited') - (old.state = 'invited'),
                     disabled = disabled + (new.state = 'disabled') - (old.state = 'disabled') where id = 1;
end
--@end
--@sqlite
create trigger seats_after_delete after delete on users begin
    update seats set active = active - (old.state = 'active'), invited = invited - (old.state = 'invited'),
                     disabled = disabled - (old.state = 'disabled') where id = 1;
end
--@end
-- By statement where many rows may come at once: updating one row a hundred thousand times in a transaction
-- takes PostgreSQL ever longer.
--@postgres
create function count_seats() returns trigger language plpgsql as $$
declare
    step bigint := case tg_op when 'INSERT' then 1 else -1 end;
begin
    update seats set active = seats.active + step * n.active, invited = seats.invited + step * n.invited,
                     disabled = seats.disabled + step * n.disabled
    from (select count(*) filter (where state = 'active') as active,
                 count(*) filter (where state = 'invited') as invited,
                 count(*) filter (where state = 'disabled') as disabled from touched) n
    where seats.id = 1;
    return null;
end
$$
--@end
--@postgres
create function move_seat() returns trigger language plpgsql as $$
begin
    update seats set active = active + (new.state = 'active')::int - (old.state = 'active')::int,
                     invited = invited + (new.state = 'invited')::int - (old.state = 'invited')::int,
                     disabled = disabled + (new.state = 'disabled')::int - (old.state = 'disabled')::int
    where id = 1;
    return null;
end
$$
--@end
--@postgres
create trigger seats_after_insert after insert on users referencing new table as touched
    for each statement execute function count_seats()
--@end
--@postgres
create trigger seats_after_delete after delete on users referencing old table as touched
    for each statement execute function count_seats()
--@end
--@postgres
create trigger seats_after_update after update of state on users
    for each row when (old.state is distinct from new.state) execute function move_seat()
--@end

-- What was bought. The buyer may be gone by now, so there is no reference.
create table purchases (
    id text primary key,
    number text not null unique,        -- for people: CB-2026-0007
    count bigint not null,
    price_minor bigint not null,
    price_currency text not null,
    now_minor bigint not null,          -- for the rest of the month
    seats_after bigint not null,
    buyer_id text not null,
    buyer_name text not null,
    buyer_email text not null,
    mailed_to text not null,            -- empty: nobody
    at bigint not null
);
