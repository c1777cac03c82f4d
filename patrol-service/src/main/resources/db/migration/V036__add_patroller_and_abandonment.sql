-- Who made a patrol, beside the chief whose duty it is; and when one that is never completed is given up.
alter table patrol
    add patroller_id   uuid,
    add mandate_id     uuid references mandate,
    add abandon_due_at timestamptz,
    add abandoned_at   timestamptz;

update patrol set patroller_id = chief_id;
alter table patrol alter patroller_id set not null;

-- A patrol that was given up and judged can still be completed, and then waits for its next judgement.
alter table patrol drop constraint ck_patrol_completion;
alter table patrol add constraint ck_patrol_completion
    check ((state = 'STARTED') = (completion_received_at is null) and (state <> 'JUDGED' or judgement > 0));

create index ix_patrol_abandon_due_at on patrol (abandon_due_at) where abandon_due_at is not null;
create index ix_patrol_patroller_id_started_at on patrol (patroller_id, started_at desc, id desc);
