-- The door by which a department's own system pushes its answers. The secret is derived from the instance's key, the id and
-- the generation; it is stored nowhere.
create table department_hook (
    id              uuid        not null,
    department_code text        not null,
    division_code   text        not null,
    description     text        not null,
    generation      int         not null,
    created_at      timestamptz not null,
    created_by      text        not null,
    closed_at       timestamptz,
    version         int         not null,
    constraint pk_department_hook primary key (id)
);

create index ix_department_hook_division_code on department_hook (division_code text_pattern_ops, id);

-- Messages taken in; one that comes again gets the first answer.
create table department_hook_message (
    hook_id     uuid        not null,
    message_id  text        not null,
    body_hash   text        not null,
    answer      jsonb       not null,
    received_at timestamptz not null,
    constraint pk_department_hook_message primary key (hook_id, message_id),
    constraint fk_department_hook_message_hook_id foreign key (hook_id) references department_hook
);

revoke delete on department_hook from "${appRole}";
revoke update, delete on department_hook_message from "${appRole}";
