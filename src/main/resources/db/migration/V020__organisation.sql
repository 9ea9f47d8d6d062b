create table organisation (
    id              uuid         primary key,
    version         bigint       not null,
    name            varchar(120) not null,
    serial_prefix   varchar(8)   not null unique,
    signatory_name  varchar(120) not null,
    signatory_title varchar(120) not null
);

create table membership (
    id              uuid                     primary key,
    version         bigint                   not null,
    organisation_id uuid                     not null references organisation (id),
    person_id       uuid                     not null references person (id),
    member_role     varchar(20)              not null,
    since           timestamp with time zone not null,
    unique (organisation_id, id),
    unique (organisation_id, person_id, member_role)
);

create index membership_person on membership (person_id);
