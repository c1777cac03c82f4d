-- Read copy of the warnings the assessment publishes. A warning keeps its colour; another colour is another warning.
create table warning_copy (
    id            uuid        not null,
    reach_id      uuid        not null,
    division_code text        not null,
    kind          text        not null,
    colour        text        not null,
    reason        text        not null,
    raised_at     timestamptz not null,
    lifted_at     timestamptz,
    constraint pk_warning_copy primary key (id),
    constraint ck_warning_copy_colour check (colour in ('YELLOW', 'ORANGE', 'RED'))
);

create index ix_warning_copy_reach_id on warning_copy (reach_id, raised_at);
