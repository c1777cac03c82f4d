-- 河长名单公告: what was published stays as it was published.
create table chief_list_edition (
    id            uuid        not null,
    division_code text        not null,
    state         text        not null,
    number        integer,
    as_of         timestamptz not null,
    drafted_at    timestamptz not null,
    published_at  timestamptz,
    entries       integer     not null,
    added         integer     not null,
    removed       integer     not null,
    changed       integer     not null,
    version       integer     not null,
    constraint pk_chief_list_edition primary key (id),
    constraint fk_chief_list_edition_division_code foreign key (division_code) references division,
    constraint uq_chief_list_edition_number unique (division_code, number),
    constraint ck_chief_list_edition_state check (state in ('DRAFT', 'PUBLISHED')),
    constraint ck_chief_list_edition_published check
        ((state = 'PUBLISHED') = (number is not null) and (number is null) = (published_at is null))
);

create unique index uq_chief_list_edition_one_draft on chief_list_edition (division_code) where state = 'DRAFT';

create table chief_list_entry (
    edition_id    uuid    not null,
    position      integer not null,
    post_key      text    not null,
    division_code text    not null,
    division_name text    not null,
    level         text    not null,
    role          text    not null,
    role_name     text    not null,
    chief_name    text    not null,
    post          text,
    office_phone  text,
    water_name    text,
    reach_code    text,
    reach_name    text,
    constraint pk_chief_list_entry primary key (edition_id, position),
    constraint fk_chief_list_entry_edition_id foreign key (edition_id) references chief_list_edition
);

create function refuse_change_of_published_edition() returns trigger language plpgsql as $$
begin
    if tg_table_name = 'chief_list_edition' then
        if old.state = 'PUBLISHED' then
            raise exception 'A published edition does not change' using errcode = '23001';
        end if;
    elsif exists (select 1 from chief_list_edition e where e.id = old.edition_id and e.state = 'PUBLISHED') then
        raise exception 'A published edition does not change' using errcode = '23001';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end $$;

create trigger tr_chief_list_edition_published before update or delete on chief_list_edition
    for each row execute function refuse_change_of_published_edition();
create trigger tr_chief_list_entry_published before update or delete on chief_list_entry
    for each row execute function refuse_change_of_published_edition();
