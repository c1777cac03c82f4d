create table import_job (
    id             uuid        not null,
    kind           text        not null,
    format         text        not null,
    mode           text        not null,
    dry_run        boolean     not null,
    valid_from     date        not null,
    sha256         text        not null,
    division_code  text        not null,
    requester      jsonb       not null,
    state          text        not null,
    rows_read      integer     not null,
    rows_created   integer     not null,
    rows_changed   integer     not null,
    rows_unchanged integer     not null,
    rows_failed    integer     not null,
    errors         jsonb       not null,
    ordered_at     timestamptz not null,
    finished_at    timestamptz,
    constraint pk_import_job primary key (id),
    constraint ck_import_job_format check (format in ('CSV', 'XLSX', 'GEOJSON')),
    constraint ck_import_job_mode check (mode in ('ALL_OR_NOTHING', 'SKIP_BAD')),
    constraint ck_import_job_state check (state in ('QUEUED', 'IMPORTED', 'CHECKED', 'REJECTED', 'FAILED'))
);

create index ix_import_job_open on import_job (ordered_at, id) where state = 'QUEUED';
create index ix_import_job_division_code on import_job (division_code text_pattern_ops, id);

-- The file, until its import is over.
create table import_piece (
    import_id uuid    not null,
    number    integer not null,
    content   bytea   not null,
    constraint pk_import_piece primary key (import_id, number),
    constraint fk_import_piece_import_id foreign key (import_id) references import_job
);

-- Beside the job, because it is written while the import's own transaction is still open.
create table import_progress (
    import_id uuid    not null,
    attempts  integer not null,
    rows_read integer not null,
    constraint pk_import_progress primary key (import_id),
    constraint fk_import_progress_import_id foreign key (import_id) references import_job
);
