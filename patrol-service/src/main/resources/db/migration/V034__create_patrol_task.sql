-- How far the periods of an appointment have been looked at; what began before is never planned again.
create table task_plan (
    appointment_id  uuid        not null,
    planned_through timestamptz not null,
    constraint pk_task_plan primary key (appointment_id)
);

-- What a chief owes a reach in a period. One per appointment, kind of period and beginning, whoever plans and how often.
create table patrol_task (
    id              uuid        not null,
    appointment_id  uuid        not null,
    chief_id        uuid        not null,
    chief_name      text        not null,
    reach_id        uuid        not null,
    reach_name      text        not null,
    division_code   text        not null,
    level           text        not null,
    period          text        not null,
    period_from     date        not null,
    period_to       date        not null,
    frequency       jsonb       not null,
    water_class     text,
    warning         text,
    rule_id         uuid        not null,
    rule_version    int         not null,
    required        int         not null,
    counted         int         not null,
    delegated       int         not null,
    pending         int         not null,
    state           text        not null,
    settled_at      timestamptz,
    recount_at      timestamptz,
    waived_at       timestamptz,
    waived_by       text,
    waiver_reason   text,
    created_at      timestamptz not null,
    lock_version    int         not null,
    constraint pk_patrol_task primary key (id),
    constraint uq_patrol_task_appointment_id_period_period_from unique (appointment_id, period, period_from),
    constraint ck_patrol_task_period check (period in ('WEEK', 'TEN_DAYS', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')),
    constraint ck_patrol_task_state check (state in ('OPEN', 'DONE', 'MISSED', 'WAIVED', 'LAPSED')),
    constraint ck_patrol_task_waiver check ((state = 'WAIVED') = (waived_at is not null)),
    constraint ck_patrol_task_period_to check (period_to > period_from)
);

create index ix_patrol_task_chief_id_reach_id on patrol_task (chief_id, reach_id, period_to);
create index ix_patrol_task_division_code on patrol_task (division_code text_pattern_ops, period_to, id);
create index ix_patrol_task_period_to on patrol_task (period_to, id);
create index ix_patrol_task_recount_at on patrol_task (recount_at) where recount_at is not null;

revoke delete on patrol_task from "${appRole}";

-- Which patrols were looked at for a task and what became of each.
create table task_patrol (
    task_id    uuid        not null,
    patrol_id  uuid        not null,
    started_at timestamptz not null,
    delegated  boolean     not null,
    outcome    text        not null,
    constraint pk_task_patrol primary key (task_id, patrol_id),
    constraint fk_task_patrol_task_id foreign key (task_id) references patrol_task
);
