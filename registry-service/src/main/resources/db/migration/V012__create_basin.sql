create table basin (
    id            uuid    not null,
    name          text    not null,
    parent_id     uuid,
    division_code text    not null,
    source        text,
    verified      boolean not null,
    valid_from    date,
    valid_to      date,
    version       integer not null,
    constraint pk_basin primary key (id),
    constraint uq_basin_division_code_name unique (division_code, name),
    constraint fk_basin_parent_id foreign key (parent_id) references basin,
    constraint fk_basin_division_code foreign key (division_code) references division,
    constraint ck_basin_parent_id check (parent_id <> id),
    constraint ck_basin_validity check (valid_to > valid_from)
);

create index ix_basin_parent_id on basin (parent_id);
create index ix_basin_name on basin (name, id);
