-- Receipt, re-inspection and the reporter's word are steps of their own: "handled" is not "fixed".
alter table problem
    add column accepted_at      timestamptz,
    add column reinspected_at   timestamptz,
    add column agreed_at        timestamptz,
    add column agreement_due_at timestamptz,
    add column reopenings       int not null default 0;

alter table problem
    drop constraint ck_problem_state,
    drop constraint ck_problem_lead,
    drop constraint ck_problem_routing_issue,
    add constraint ck_problem_state check (state in (
        'REPORTED', 'DISPATCHED', 'ACCEPTED', 'HANDLED', 'REINSPECTED', 'RETURNED', 'REOPENED', 'CLOSED', 'MERGED',
        'WITHDRAWN')),
    add constraint ck_problem_lead check (
        case
            when state in ('DISPATCHED', 'ACCEPTED', 'HANDLED', 'REINSPECTED', 'CLOSED')
                then lead_department_code is not null and lead_division_code is not null and due_at is not null
                     and deadline is not null
            when state in ('REPORTED', 'RETURNED')
                then lead_department_code is null and lead_division_code is null and due_at is null and deadline is null
            else true
        end),
    add constraint ck_problem_routing_issue check (routing_issue is null or state in ('REPORTED', 'REOPENED'));

alter table problem_transition add column kind text;
update problem_transition set kind = case to_state
    when 'REPORTED' then 'REPORT'
    when 'DISPATCHED' then 'DISPATCH'
    when 'HANDLED' then 'HANDLE'
    when 'RETURNED' then 'RETURN'
    when 'CLOSED' then 'CLOSE' end;
alter table problem_transition alter column kind set not null;
