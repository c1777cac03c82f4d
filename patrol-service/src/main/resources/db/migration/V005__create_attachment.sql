create table attachment (
    id              uuid        not null,
    division_code   text        not null,
    uploaded_by     text        not null,
    received_at     timestamptz not null,
    media_type      text        not null,
    size_bytes      bigint      not null,
    sha256          text        not null,
    width_pixels    int         not null,
    height_pixels   int         not null,
    taken_at        timestamptz,
    taken_local     text,
    taken_longitude double precision,
    taken_latitude  double precision,
    orientation     int         not null,
    device          text,
    constraint pk_attachment primary key (id)
);

-- The bytes: original as it came, served without any metadata.
create table attachment_content (
    attachment_id uuid  not null,
    original      bytea not null,
    served        bytea not null,
    constraint pk_attachment_content primary key (attachment_id),
    constraint fk_attachment_content_attachment_id foreign key (attachment_id) references attachment
);

-- Photographs do not compress; storing them plain saves the attempt.
alter table attachment_content alter column original set storage external;
alter table attachment_content alter column served set storage external;

-- Divisions whose accounts may see it: the uploader's, and those of what it was attached to.
create table attachment_division (
    attachment_id uuid not null,
    division_code text not null,
    constraint pk_attachment_division primary key (attachment_id, division_code),
    constraint fk_attachment_division_attachment_id foreign key (attachment_id) references attachment
);

revoke update, delete on attachment, attachment_content, attachment_division from "${appRole}";
