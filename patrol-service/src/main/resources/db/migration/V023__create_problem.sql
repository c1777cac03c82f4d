create table problem (
    id                    uuid             not null,
    reach_id              uuid             not null,
    division_code         text             not null,
    patrol_id             uuid,
    category              text             not null,
    severity              text             not null,
    source                text             not null,
    description           text             not null,
    longitude             numeric(10, 7)   not null,
    latitude              numeric(10, 7)   not null,
    given_crs             text             not null,
    given_longitude       double precision not null,
    given_latitude        double precision not null,
    chainage_km           numeric(12, 4),
    far_from_reach_metres numeric(12, 1),
    observed_at           timestamptz      not null,
    observed_offset_seconds int              not null,
    reported_at           timestamptz      not null,
    reported_by           text             not null,
    reported_by_name      text             not null,
    reported_by_chief_id  uuid,
    chief_id              uuid,
    request_hash          text             not null,
    state                 text             not null,
    steps                 int              not null,
    lead_department_code  text,
    lead_division_code    text,
    dispatched_at         timestamptz,
    due_at                timestamptz,
    deadline              jsonb,
    handled_at            timestamptz,
    closed_at             timestamptz,
    routing_issue         text,
    routing_issue_detail  text,
    routing_tried_at      timestamptz,
    version               int              not null,
    constraint pk_problem primary key (id),
    constraint fk_problem_category foreign key (category) references problem_category,
    constraint ck_problem_severity check (severity in ('MINOR', 'SERIOUS', 'MAJOR')),
    constraint ck_problem_source check (source in ('PATROL', 'PUBLIC', 'DEPARTMENT', 'INSPECTION')),
    constraint ck_problem_given_crs check (given_crs in ('WGS_84', 'CGCS2000', 'GCJ_02')),
    constraint ck_problem_state check (state in ('REPORTED', 'DISPATCHED', 'HANDLED', 'RETURNED', 'CLOSED')),
    constraint ck_problem_lead check (
        (state in ('DISPATCHED', 'HANDLED', 'CLOSED'))
        = (lead_department_code is not null and lead_division_code is not null and due_at is not null
           and deadline is not null)),
    constraint ck_problem_routing_issue check (routing_issue is null or state = 'REPORTED')
);

create index ix_problem_reported_at on problem (reported_at desc, id desc);
create index ix_problem_division_code on problem (division_code text_pattern_ops, reported_at desc, id desc);
create index ix_problem_reach_id on problem (reach_id, reported_at desc);
create index ix_problem_chief_id on problem (chief_id, reported_at desc) where chief_id is not null;
create index ix_problem_patrol_id on problem (patrol_id) where patrol_id is not null;
create index ix_problem_lead on problem (lead_division_code, lead_department_code, reported_at desc);
create index ix_problem_open on problem (state, reported_at desc, id desc) where state <> 'CLOSED';
create index ix_problem_routing_issue on problem (routing_tried_at nulls first, id) where routing_issue is not null;

create table problem_assist (
    problem_id      uuid not null,
    department_code text not null,
    division_code   text not null,
    constraint pk_problem_assist primary key (problem_id, department_code, division_code),
    constraint fk_problem_assist_problem_id foreign key (problem_id) references problem
);

create index ix_problem_assist_division_code on problem_assist (division_code, department_code, problem_id);

create table problem_transition (
    id              uuid        not null,
    problem_id      uuid        not null,
    step            int         not null,
    from_state      text,
    to_state        text        not null,
    happened_at     timestamptz not null,
    actor           text        not null,
    actor_name      text,
    automatic       boolean     not null,
    department_code text,
    division_code   text,
    due_at          timestamptz,
    note            text,
    attachment_ids  uuid[]      not null,
    constraint pk_problem_transition primary key (id),
    constraint uq_problem_transition_problem_id_step unique (problem_id, step),
    constraint fk_problem_transition_problem_id foreign key (problem_id) references problem
);

revoke delete on problem from "${appRole}";
revoke update, delete on problem_transition from "${appRole}";
