alter table reach_edition
    add column zone text not null default 'BOTH',
    add column area jsonb,
    add constraint ck_reach_edition_zone check (zone in ('ONSHORE', 'IN_WATER', 'BOTH'));

