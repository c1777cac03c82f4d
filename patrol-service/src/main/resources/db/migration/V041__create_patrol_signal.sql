-- What a patrol's track looks like, for comparison with others; written anew at each judgement. The line is the track's
-- accepted fixes at equal distances along it.
create table track_fingerprint (
    patrol_id        uuid               not null,
    reach_id         uuid               not null,
    chief_id         uuid               not null,
    device_hash      text               not null,
    started_at       timestamptz        not null,
    finished_at      timestamptz        not null,
    duration_seconds bigint             not null,
    geometry_hash    text,
    first_fix_at     timestamptz,
    last_fix_at      timestamptz,
    longitude        double precision[] not null,
    latitude         double precision[] not null,
    constraint pk_track_fingerprint primary key (patrol_id),
    constraint fk_track_fingerprint_patrol_id foreign key (patrol_id) references patrol
);

create index ix_track_fingerprint_reach_id on track_fingerprint (reach_id, started_at);
create index ix_track_fingerprint_device_hash on track_fingerprint (device_hash, started_at);
create index ix_track_fingerprint_chief_id on track_fingerprint (chief_id, started_at);

-- What looked odd at a judgement, with the patrols and photos that show it.
create table patrol_signal (
    id             uuid        not null,
    patrol_id      uuid        not null,
    judgement      int         not null,
    code           text        not null,
    effect         text        not null,
    value          numeric     not null,
    threshold      numeric     not null,
    unit           text        not null,
    patrol_ids     uuid[]      not null,
    attachment_ids uuid[]      not null,
    rule_id        uuid        not null,
    rule_version   int         not null,
    found_at       timestamptz not null,
    constraint pk_patrol_signal primary key (id),
    constraint fk_patrol_signal_patrol_id foreign key (patrol_id) references patrol,
    constraint ck_patrol_signal_effect check (effect in ('VALID', 'DOUBTFUL'))
);

create index ix_patrol_signal_patrol_id on patrol_signal (patrol_id, judgement);
create index ix_patrol_signal_patrol_ids on patrol_signal using gin (patrol_ids);

revoke delete on track_fingerprint from "${appRole}";
revoke update, delete on patrol_signal from "${appRole}";

-- When a patrol was last looked at; evidence that came later has it looked at again.
alter table patrol
    add column examined_at timestamptz;

-- How bright a photo is from place to place, 64 comparisons in one number; photos of one picture differ in few bits. The
-- bands are its bytes with their places: up to seven differing bits leave one of the eight untouched.
alter table attachment
    add column difference_hash bigint,
    add column difference_bands int[] generated always as (
        array [(difference_hash >> 56 & 255)::int, 256 + (difference_hash >> 48 & 255)::int,
            512 + (difference_hash >> 40 & 255)::int, 768 + (difference_hash >> 32 & 255)::int,
            1024 + (difference_hash >> 24 & 255)::int, 1280 + (difference_hash >> 16 & 255)::int,
            1536 + (difference_hash >> 8 & 255)::int, 1792 + (difference_hash & 255)::int]) stored;

create index ix_attachment_difference_bands on attachment using gin (difference_bands)
    where difference_hash is not null;
create index ix_attachment_sha256 on attachment (sha256);
