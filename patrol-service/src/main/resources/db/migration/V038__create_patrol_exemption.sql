-- Days on which a reach asks for no patrol, for the office's reason: flood, works, no way to get there.
create table patrol_exemption (
    id              uuid        not null,
    reach_id        uuid        not null,
    division_code   text        not null,
    first_day       date        not null,
    last_day        date        not null,
    reason          text        not null,
    granted_at      timestamptz not null,
    granted_by_name text        not null,
    revoked_at      timestamptz,
    revoked_by_name text,
    constraint pk_patrol_exemption primary key (id),
    constraint ck_patrol_exemption_last_day check (last_day >= first_day)
);

create index ix_patrol_exemption_reach_id on patrol_exemption (reach_id, last_day);
create index ix_patrol_exemption_division_code on patrol_exemption (division_code text_pattern_ops, id);

revoke delete on patrol_exemption from "${appRole}";
