-- Courses, their published versions, and the files of each version. Bytes are in stored_file, once per organisation.
create table course (
    organisation_id uuid        not null references organisation (id),
    id              uuid        primary key,
    version         bigint      not null,
    slug            varchar(80) not null,
    current_number  integer     not null,
    unique (organisation_id, id),
    unique (organisation_id, slug)
);

create table course_version (
    organisation_id uuid                     not null references organisation (id),
    id              uuid                     primary key,
    version         bigint                   not null,
    course_id       uuid                     not null,
    version_number  integer                  not null,
    content_hash    char(64)                 not null,
    title           varchar(200)             not null,
    published_at    timestamp with time zone not null,
    unique (organisation_id, id),
    unique (organisation_id, course_id, version_number),
    foreign key (organisation_id, course_id) references course (organisation_id, id)
);

create table course_file (
    organisation_id   uuid         not null references organisation (id),
    id                uuid         primary key,
    version           bigint       not null,
    course_version_id uuid         not null,
    path              varchar(200) not null,
    content_hash      char(64)     not null,
    size_in_bytes     bigint       not null,
    unique (organisation_id, id),
    unique (organisation_id, course_version_id, path),
    foreign key (organisation_id, course_version_id) references course_version (organisation_id, id),
    foreign key (organisation_id, content_hash) references stored_file (organisation_id, content_hash)
);
