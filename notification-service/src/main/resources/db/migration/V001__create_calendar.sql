-- One row per year and version; the highest version of a year is in force, the others stay as history.
create table calendar_version (
    id               uuid        not null,
    year             int         not null,
    version          int         not null,
    zone             text        not null,
    evidence         text        not null,
    source           text        not null,
    holidays         jsonb       not null,
    make_up_workdays jsonb       not null,
    published_at     timestamptz not null,
    announced_at     timestamptz,
    constraint pk_calendar_version primary key (id),
    constraint uq_calendar_version_year_version unique (year, version),
    constraint ck_calendar_version_version check (version >= 1),
    constraint ck_calendar_version_zone check (zone = 'Asia/Shanghai'),
    constraint ck_calendar_version_evidence check (evidence in ('CONFIRMED', 'UNCHECKED', 'PROVISIONAL'))
);

create index ix_calendar_version_unannounced on calendar_version (year, version) where announced_at is null;

revoke update, delete on calendar_version from "${appRole}";
grant update (announced_at) on calendar_version to "${appRole}";
