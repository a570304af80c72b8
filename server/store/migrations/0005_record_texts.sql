-- The fields of a record as they go into the feed (JSON), so that a page is little more than copying. Null until it has been written
-- (a record that has just changed) and where it is not kept; then the fields are put together from their tables.

alter table changes add column record_json text;
create index changes_unwritten on changes (number) where collection = 'users' and gone is null and record_json is null;
