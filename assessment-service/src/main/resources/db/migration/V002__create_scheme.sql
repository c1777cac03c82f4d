create table scheme (
    code        text    not null,
    name        text    not null,
    source      text    not null,
    source_year integer not null,
    constraint pk_scheme primary key (code)
);

create table scheme_version (
    id           uuid        not null,
    scheme_code  text        not null,
    version      integer     not null,
    valid_from   date        not null,
    period_kind  text        not null,
    grace_days   integer     not null,
    base         numeric     not null,
    note         text        not null,
    published_at timestamptz not null,
    constraint pk_scheme_version primary key (id),
    constraint fk_scheme_version_scheme_code foreign key (scheme_code) references scheme,
    constraint uq_scheme_version_scheme_code_version unique (scheme_code, version),
    constraint ck_scheme_version_version check (version >= 1),
    constraint ck_scheme_version_period_kind check (period_kind in ('WEEK')),
    constraint ck_scheme_version_grace_days check (grace_days >= 0)
);

create table indicator (
    id                uuid    not null,
    scheme_version_id uuid    not null,
    ordinal           integer not null,
    code              text    not null,
    name              text    not null,
    measure           text    not null,
    parameters        jsonb   not null,
    function          text    not null,
    source            text    not null,
    editable          boolean not null,
    constraint pk_indicator primary key (id),
    constraint fk_indicator_scheme_version_id foreign key (scheme_version_id) references scheme_version,
    constraint uq_indicator_scheme_version_id_ordinal unique (scheme_version_id, ordinal),
    constraint uq_indicator_scheme_version_id_code unique (scheme_version_id, code),
    -- The closed list: what is not here cannot be scored, and use of the system never will be.
    constraint ck_indicator_measure check (measure in (
        'VALID_PATROL_DAY_RATE', 'OWN_FINDING_RATE', 'MAJOR_FINDING_BALANCE', 'PATROL_COVERAGE',
        'SUPERVISION_ORDER_COUNT')),
    constraint ck_indicator_function check (function in ('BANDS'))
);

create table band (
    id             uuid    not null,
    indicator_id   uuid    not null,
    ordinal        integer not null,
    no_basis       boolean not null,
    from_value     numeric,
    from_inclusive boolean not null,
    to_value       numeric,
    to_inclusive   boolean not null,
    points         numeric not null,
    constraint pk_band primary key (id),
    constraint fk_band_indicator_id foreign key (indicator_id) references indicator,
    constraint uq_band_indicator_id_ordinal unique (indicator_id, ordinal),
    constraint ck_band_no_basis check (not no_basis or from_value is null and to_value is null)
);

create table scheme_binding (
    id            uuid not null,
    division_code text not null,
    level         text not null,
    scheme_code   text not null,
    valid_from    date not null,
    valid_to      date,
    constraint pk_scheme_binding primary key (id),
    constraint fk_scheme_binding_scheme_code foreign key (scheme_code) references scheme,
    constraint ck_scheme_binding_level check (level in ('PROVINCE', 'CITY', 'COUNTY', 'TOWN', 'VILLAGE'))
);

create index ix_scheme_binding_level_division_code on scheme_binding (level, division_code);

revoke update, delete on scheme_version, indicator, band from "${appRole}";
