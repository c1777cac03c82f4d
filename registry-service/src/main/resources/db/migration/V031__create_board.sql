create table board (
    id                uuid           not null,
    number            text           not null,
    division_code     text           not null,
    reach_id          uuid           not null,
    water_body_id     uuid           not null,
    bank              text           not null,
    longitude         numeric(11, 8) not null,
    latitude          numeric(10, 8) not null,
    chainage_km       numeric(8, 3),
    material          text,
    state             text           not null,
    condition         text           not null,
    latest_edition    integer        not null,
    published_edition integer,
    published_at      timestamptz,
    withdrawn_at      timestamptz,
    withdrawal_reason text,
    outdated_on       date,
    update_due_on     date,
    stale_announced   boolean        not null,
    version           integer        not null,
    constraint pk_board primary key (id),
    constraint uq_board_number unique (number),
    constraint fk_board_division_code foreign key (division_code) references division,
    constraint fk_board_reach_id foreign key (reach_id) references reach,
    constraint fk_board_water_body_id foreign key (water_body_id) references water_body,
    constraint ck_board_bank check (bank in ('LEFT', 'RIGHT')),
    constraint ck_board_state check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
    constraint ck_board_condition check (condition in ('INTACT', 'DAMAGED', 'UNREADABLE', 'MISSING')),
    constraint ck_board_published check (state <> 'PUBLISHED' or (published_edition is not null and published_at is not null)),
    constraint ck_board_withdrawn check ((state = 'WITHDRAWN') = (withdrawn_at is not null)),
    constraint ck_board_update_due_on check (update_due_on is null or outdated_on is not null)
);

create index ix_board_division_code on board (division_code text_pattern_ops, id);
create index ix_board_reach_id on board (reach_id);
create index ix_board_water_body_id on board (water_body_id);

-- What a board said; a published edition never changes.
create table board_edition (
    id           uuid        not null,
    board_id     uuid        not null,
    number       integer     not null,
    content      jsonb       not null,
    chiefs       jsonb       not null,
    made_at      timestamptz not null,
    published_at timestamptz,
    constraint pk_board_edition primary key (id),
    constraint uq_board_edition_board_id_number unique (board_id, number),
    constraint fk_board_edition_board_id foreign key (board_id) references board
);

create table board_inspection (
    id            uuid        not null,
    board_id      uuid        not null,
    inspected_at  timestamptz not null,
    recorded_at   timestamptz not null,
    inspected_by  text        not null,
    condition     text        not null,
    up_to_date    boolean,
    note          text,
    constraint pk_board_inspection primary key (id),
    constraint fk_board_inspection_board_id foreign key (board_id) references board,
    constraint ck_board_inspection_condition check (condition in ('INTACT', 'DAMAGED', 'UNREADABLE', 'MISSING'))
);

create index ix_board_inspection_board_id on board_inspection (board_id, inspected_at, id);
