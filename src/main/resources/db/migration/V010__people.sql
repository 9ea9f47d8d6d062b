-- An account belongs to a person, not to an organisation: these tables carry no organisation_id.
create table person (
    id                 uuid                     primary key,
    version            bigint                   not null,
    email              varchar(320)             not null unique,
    email_confirmed_at timestamp with time zone,
    password_hash      varchar(200)             not null,
    display_name       varchar(80)              not null,
    legal_name         varchar(400),
    language           varchar(8)               not null,
    time_zone          varchar(60)              not null,
    created_at         timestamp with time zone not null
);
