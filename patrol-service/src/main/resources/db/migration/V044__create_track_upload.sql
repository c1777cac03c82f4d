-- Tracks people bring as files. The same bytes for the same patrol are one row however often they are sent.
create table track_upload (
    patrol_id       uuid               not null,
    hash            text               not null,
    format          text               not null,
    crs             text               not null,
    received_at     timestamptz        not null,
    uploaded_by     text               not null,
    fix_count       int                not null,
    skipped_count   int                not null,
    fix_at_millis   bigint[]           not null,
    longitude       double precision[] not null,
    latitude        double precision[] not null,
    accuracy_metres double precision[] not null,
    body            bytea              not null,
    constraint pk_track_upload primary key (patrol_id, hash),
    constraint fk_track_upload_patrol_id foreign key (patrol_id) references patrol,
    constraint ck_track_upload_format check (format in ('GPX', 'GEOJSON'))
);

revoke update, delete on track_upload from "${appRole}";
