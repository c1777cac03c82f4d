create table demo_load (
    step      text        not null,
    loaded_at timestamptz not null,
    constraint pk_demo_load primary key (step)
);
