-- Which division took over from which, when divisions are merged, split or given another code.
create table division_succession (
    id               uuid not null,
    predecessor_code text not null,
    successor_code   text not null,
    effective_on     date not null,
    document         text not null,
    constraint pk_division_succession primary key (id),
    constraint uq_division_succession unique (predecessor_code, successor_code, effective_on),
    constraint fk_division_succession_predecessor_code foreign key (predecessor_code) references division,
    constraint fk_division_succession_successor_code foreign key (successor_code) references division,
    constraint ck_division_succession_codes check (predecessor_code <> successor_code)
);

create index ix_division_succession_successor_code on division_succession (successor_code);
