-- Classes of reach as offices set them, for rules that ask for more on some waters. The latest row not after a day holds.
create table reach_class (
    id            uuid        not null,
    reach_id      uuid        not null,
    division_code text        not null,
    water_class   text,
    valid_from    date        not null,
    source        text        not null,
    created_at    timestamptz not null,
    created_by    text        not null,
    constraint pk_reach_class primary key (id)
);

create index ix_reach_class_reach_id on reach_class (reach_id, valid_from);

revoke update, delete on reach_class from "${appRole}";
