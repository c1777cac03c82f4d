-- A judgement a person made, on the same measurement as the one before it.
alter table patrol_judgement
    add column decided_by      text,
    add column decided_by_name text,
    add column decision_reason text,
    add constraint ck_patrol_judgement_decision
        check ((decided_by is null) = (decision_reason is null) and (decided_by is null or verdict <> 'DOUBTFUL'));

create index ix_patrol_doubtful on patrol (started_at, id) where verdict = 'DOUBTFUL';
