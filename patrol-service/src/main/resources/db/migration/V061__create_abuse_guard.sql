-- Shared by all replicas. The names of addresses and devices are HMACs under the secret of the day, which is deleted two
-- days later; from then on nobody can tell which address a name was.
create table sender_secret (
    day    date  not null,
    secret bytea not null,
    constraint pk_sender_secret primary key (day)
);

create table sender_counter (
    name         text        not null,
    window_start timestamptz not null,
    count        int         not null,
    constraint pk_sender_counter primary key (name, window_start)
);

create index ix_sender_counter_window_start on sender_counter (window_start);

-- What was sent lately, to know it when it comes again.
create table sender_content (
    hash    text        not null,
    kind    text        not null,
    seen_at timestamptz not null,
    report_id uuid      not null,
    constraint pk_sender_content primary key (hash, kind, report_id),
    constraint ck_sender_content_kind check (kind in ('TEXT', 'PHOTO'))
);

create index ix_sender_content_seen_at on sender_content (seen_at);
