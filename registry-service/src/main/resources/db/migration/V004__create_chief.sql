create table chief (
    id            uuid    not null,
    name          text    not null,
    post          text,
    division_code text    not null,
    version       integer not null,
    constraint pk_chief primary key (id),
    constraint fk_chief_division_code foreign key (division_code) references division
);

create index ix_chief_name on chief (name, id);
