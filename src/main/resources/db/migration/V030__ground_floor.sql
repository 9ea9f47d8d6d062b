-- Files, the outbox and the log. Letters go to people, whoever they are members with, so the outbox has no organisation.
create table stored_file (
    organisation_id uuid                     not null references organisation (id),
    content_hash    char(64)                 not null,
    size_in_bytes   bigint                   not null,
    kept_at         timestamp with time zone not null,
    primary key (organisation_id, content_hash)
);

create table stored_file_chunk (
    organisation_id uuid    not null,
    content_hash    char(64) not null,
    chunk_position  integer not null,
    content         bytea   not null,
    primary key (organisation_id, content_hash, chunk_position),
    foreign key (organisation_id, content_hash) references stored_file (organisation_id, content_hash)
);

create table letter (
    id         uuid                     primary key,
    version    bigint                   not null,
    recipient  varchar(320)             not null,
    subject    varchar(200)             not null,
    body       varchar(20000)           not null,
    written_at timestamp with time zone not null,
    sent_at    timestamp with time zone
);

create index letter_written_at on letter (written_at);

create table audit_entry (
    id              uuid                     primary key,
    organisation_id uuid                     not null references organisation (id),
    noted_at        timestamp with time zone not null,
    actor           uuid,
    deed            varchar(80)              not null,
    subject         varchar(80)              not null,
    unique (organisation_id, id)
);

create index audit_entry_noted_at on audit_entry (organisation_id, noted_at);
