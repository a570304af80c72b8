-- The items of the feed's collection "users", ready to be sent (JSON): a page is little more than copying. In a table of their own, in
-- the order of their numbers, because a page is read in one stretch then. Every change up to the highest number in here has its item;
-- one that moves behind in the feed, or is forgotten, leaves none.

drop index changes_unwritten;
alter table changes drop column record_json;

--@sqlite
create table feed_items (number integer primary key, item text not null)
--@end
--@postgres
create table feed_items (number bigint primary key, item text not null)
--@end

--@sqlite
create trigger feed_items_after_move after update of number on changes when old.collection = 'users' begin
    delete from feed_items where number = old.number;
end
--@end
--@sqlite
create trigger feed_items_after_delete after delete on changes when old.collection = 'users' begin
    delete from feed_items where number = old.number;
end
--@end
--@postgres
create function forget_feed_item() returns trigger language plpgsql as $$
begin
    delete from feed_items where number = old.number;
    return null;
end
$$
--@end
--@postgres
create trigger feed_items_after_move after update of number or delete on changes
    for each row when (old.collection = 'users') execute function forget_feed_item()
--@end
