-- An account belongs to a person, not to an organisation: these tables carry no organisation_id.
create table person (
    id                 uuid                     primary key,
    version            bigint                   not null,
    -- Whoever signs up claims an address; it belongs to the one account that confirmed it.
    email              varchar(254)             not null,
    confirmed_email    varchar(254)             unique,
    password_hash      varchar(200)             not null,
    -- Raised to end all sessions of the person.
    session_generation integer                  not null,
    -- Names are counted in characters, which may take two units each.
    display_name       varchar(160)             not null,
    legal_name         varchar(400),
    language           varchar(8)               not null,
    time_zone          varchar(60)              not null,
    text_size          varchar(20)              not null,
    line_spacing       varchar(20)              not null,
    column_width       varchar(20)              not null,
    colours            varchar(20)              not null,
    less_motion        boolean                  not null,
    created_at         timestamp with time zone not null
);

create index person_email on person (email, created_at);

-- A browser that stays signed in. Only a hash of its secret is kept.
create table device (
    id           uuid                     primary key,
    version      bigint                   not null,
    person_id    uuid                     not null references person (id),
    secret_hash  varchar(64)              not null unique,
    device_name  varchar(80)              not null,
    signed_in_at timestamp with time zone not null,
    last_used_at timestamp with time zone not null,
    expires_at   timestamp with time zone not null
);

create index device_person on device (person_id);

-- A link in a letter that lets its reader do one thing once; using it removes it. Only a hash of its secret is kept.
create table mailed_link (
    id          uuid                     primary key,
    version     bigint                   not null,
    person_id   uuid                     not null references person (id),
    purpose     varchar(20)              not null,
    secret_hash varchar(64)              not null unique,
    expires_at  timestamp with time zone not null
);

create index mailed_link_person on mailed_link (person_id);
