create table satisfaction (
    report_id     uuid        not null,
    problem_id    uuid        not null,
    division_code text        not null,
    score         int         not null,
    words         text,
    given_at      timestamptz not null,
    constraint pk_satisfaction primary key (report_id),
    constraint fk_satisfaction_report_id foreign key (report_id) references public_report,
    constraint ck_satisfaction_score check (score between 1 and 5)
);

create index ix_satisfaction_division_code on satisfaction (division_code text_pattern_ops, given_at desc);

revoke update, delete on satisfaction from "${appRole}";
