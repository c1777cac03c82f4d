create table board_copy (
    id             uuid             not null,
    number         text             not null,
    state          text             not null,
    reach_id       uuid             not null,
    division_code  text             not null,
    longitude      double precision not null,
    latitude       double precision not null,
    event_source   text             not null,
    event_sequence bigint           not null,
    event_time     timestamptz      not null,
    constraint pk_board_copy primary key (id)
);

alter table report_form add column board_id uuid;

revoke delete on board_copy from "${appRole}";
