-- Which reaches were touched by which transaction, so that every replica's index in memory can follow what was committed.
-- The transaction's number tells what was still open when the index last looked. Without a reach, all were touched.
create table reach_change (
    seq      bigint generated always as identity,
    xid      bigint not null default (pg_current_xact_id()::text)::bigint,
    reach_id uuid,
    constraint pk_reach_change primary key (seq)
);

create index ix_reach_change_xid on reach_change (xid);

create function note_reach_change() returns trigger language plpgsql as $$
begin
    insert into reach_change (reach_id) select distinct reach_id from changed;
    return null;
end $$;

create function note_reach_truncation() returns trigger language plpgsql as $$
begin
    insert into reach_change (reach_id) values (null);
    return null;
end $$;

create trigger tr_reach_edition_insert after insert on reach_edition
    referencing new table as changed for each statement execute function note_reach_change();
create trigger tr_reach_edition_update after update on reach_edition
    referencing new table as changed for each statement execute function note_reach_change();
create trigger tr_reach_edition_delete after delete on reach_edition
    referencing old table as changed for each statement execute function note_reach_change();
create trigger tr_reach_edition_truncate after truncate on reach_edition
    for each statement execute function note_reach_truncation();
