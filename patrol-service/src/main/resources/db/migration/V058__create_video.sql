-- Videos: the original as it came, and the places within it that are blanked when it is served.
create table video_content (
    attachment_id uuid  not null,
    original      bytea not null,
    blanks        jsonb not null,
    constraint pk_video_content primary key (attachment_id),
    constraint fk_video_content_attachment_id foreign key (attachment_id) references attachment
);

-- Parts are read by position, and videos do not compress.
alter table video_content alter column original set storage external;

revoke update, delete on video_content from "${appRole}";
