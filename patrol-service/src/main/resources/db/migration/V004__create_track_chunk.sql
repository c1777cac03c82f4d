-- One row per chunk of fixes, in the partition of the month (UTC) its patrol began in. Every chunk carries its patrol's
-- start, so that the keys below hold for the patrol as a whole.
create table track_chunk (
    patrol_id         uuid               not null,
    patrol_started_at timestamptz        not null,
    chunk_id          uuid               not null,
    sequence          int                not null,
    previous_hash     text,
    hash              text               not null,
    crs               text               not null,
    sent_at           timestamptz        not null,
    device_time       timestamptz,
    received_at       timestamptz        not null,
    fix_count         int                not null,
    fix_at_millis     bigint[]           not null,
    longitude         double precision[] not null,
    latitude          double precision[] not null,
    accuracy_metres   double precision[] not null,
    mock              boolean[]          not null,
    body              bytea              not null,
    constraint pk_track_chunk primary key (patrol_id, chunk_id, patrol_started_at),
    constraint uq_track_chunk_patrol_id_sequence unique (patrol_id, sequence, patrol_started_at),
    constraint fk_track_chunk_patrol_id
        foreign key (patrol_id, patrol_started_at) references patrol (id, started_at),
    constraint ck_track_chunk_sequence check (sequence >= 0 and (sequence = 0) = (previous_hash is null))
) partition by range (patrol_started_at);

create table track_chunk_default partition of track_chunk default;

revoke update, delete on track_chunk from "${appRole}";
-- Rows are reached through the parent table only, whose rights say that nothing is changed.
revoke all on track_chunk_default from "${appRole}";

-- Makes the partition of a month and moves to it what the default partition caught.
create function make_track_chunk_partition(month date) returns void
    language plpgsql
    set search_path = pg_catalog, public, pg_temp
as
$$
declare
    partition text        := 'track_chunk_' || to_char(month, 'YYYY_MM');
    beginning timestamptz := date_trunc('month', month::timestamp) at time zone 'UTC';
    ending    timestamptz := (date_trunc('month', month::timestamp) + interval '1 month') at time zone 'UTC';
begin
    if to_regclass('public.' || partition) is not null then
        return;
    end if;
    execute format('create table public.%I (like public.track_chunk including all)', partition);
    execute format('revoke all on public.%I from %I', partition, '${appRole}');
    lock table public.track_chunk_default in access exclusive mode;
    execute format(
        'with moved as (delete from public.track_chunk_default'
            || ' where patrol_started_at >= %L and patrol_started_at < %L returning *)'
            || ' insert into public.%I select * from moved', beginning, ending, partition);
    execute format(
        'alter table public.track_chunk attach partition public.%I for values from (%L) to (%L)',
        partition, beginning, ending);
end
$$;

-- Keeps partitions for the months around now and for those the default partition holds rows of. The service may call
-- it without being allowed to change the schema. A chunk never waits for it: without a partition it lands in the default.
create function keep_track_chunk_partitions() returns void
    language plpgsql
    security definer
    set search_path = pg_catalog, public, pg_temp
    set lock_timeout = '3s'
as
$$
declare
    month date;
begin
    perform pg_advisory_xact_lock(hashtextextended('track_chunk_partitions', 0));
    for month in
        select (date_trunc('month', now() at time zone 'UTC') + n * interval '1 month')::date from generate_series(-1, 2) n
        union
        select date_trunc('month', patrol_started_at at time zone 'UTC')::date from public.track_chunk_default
        where patrol_started_at between timestamptz '2017-01-01T00:00:00Z' and now() + interval '2 months'
        order by 1
    loop
        perform public.make_track_chunk_partition(month);
    end loop;
end
$$;

revoke execute on function make_track_chunk_partition(date) from public;
revoke execute on function keep_track_chunk_partitions() from public;
grant execute on function keep_track_chunk_partitions() to "${appRole}";

select keep_track_chunk_partitions();
