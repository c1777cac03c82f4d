-- Reports somebody has not sent yet; seen by nobody else, and gone when the report is sent.
create table problem_draft (
    account  text        not null,
    id       uuid        not null,
    content  text        not null,
    saved_at timestamptz not null,
    constraint pk_problem_draft primary key (account, id)
);
