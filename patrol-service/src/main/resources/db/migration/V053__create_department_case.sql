-- What a dispatch gave to one department: the lead or an assistant, each with its own due date, receipt and answer.
create table department_case (
    id              uuid        not null,
    problem_id      uuid        not null,
    round           int         not null,
    department_code text        not null,
    division_code   text        not null,
    lead            boolean     not null,
    assigned_at     timestamptz not null,
    due_at          timestamptz not null,
    due_reason      text,
    received_at     timestamptz,
    received_by     text,
    answered_at     timestamptz,
    answer          text,
    ended_at        timestamptz,
    ended_by        text,
    problem_state   text        not null,
    problem_version int         not null,
    changed_xid     xid8        not null,
    constraint pk_department_case primary key (id),
    constraint uq_department_case_problem_id_round_department
        unique (problem_id, round, division_code, department_code),
    constraint fk_department_case_problem_id foreign key (problem_id) references problem
);

create index ix_department_case_changed on department_case (division_code, department_code, changed_xid, id);
create index ix_department_case_open on department_case (problem_id) where ended_at is null;

-- A reader that continues after a transaction id misses nothing: only transactions older than every running one are shown.
create function mark_department_case_change() returns trigger language plpgsql as $$
begin
    new.changed_xid := pg_current_xact_id();
    return new;
end $$;

create trigger tr_department_case_change before insert or update on department_case
    for each row execute function mark_department_case_change();

-- Answers that carried an id of their own: sent again they get the first result.
create table department_answer (
    division_code   text        not null,
    department_code text        not null,
    answer_id       uuid        not null,
    request_hash    text        not null,
    result          jsonb       not null,
    received_at     timestamptz not null,
    constraint pk_department_answer primary key (division_code, department_code, answer_id)
);

revoke delete on department_case from "${appRole}";
revoke update, delete on department_answer from "${appRole}";
