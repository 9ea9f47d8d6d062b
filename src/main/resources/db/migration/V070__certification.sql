-- What a completed course earns (claim) and what came of it (certificate). A certificate's text never changes.
create table certificate_claim (
    id                uuid                     primary key,
    version           bigint                   not null,
    organisation_id   uuid                     not null references organisation (id),
    enrolment_id      uuid                     not null,
    person_id         uuid                     not null references person (id),
    course_title      varchar(200)             not null,
    learning_minutes  integer                  not null,
    completed_at      timestamp with time zone not null,
    claim_state       varchar(30)              not null,
    unique (organisation_id, id),
    unique (organisation_id, enrolment_id)
);

create index certificate_claim_person on certificate_claim (organisation_id, person_id, completed_at);
create index certificate_claim_state on certificate_claim (claim_state);

create table certificate (
    id                uuid                     primary key,
    version           bigint                   not null,
    organisation_id   uuid                     not null references organisation (id),
    claim_id          uuid                     not null,
    person_id         uuid                     not null references person (id),
    serial            varchar(40)              not null,
    verification_code char(26)                 not null unique,
    legal_name        varchar(400)             not null,
    course_title      varchar(200)             not null,
    learning_minutes  integer                  not null,
    completed_on      date                     not null,
    issued_at         timestamp with time zone not null,
    organisation_name varchar(120)             not null,
    signatory_name    varchar(120)             not null,
    signatory_title   varchar(120)             not null,
    printed_language  varchar(8)               not null,
    pdf_hash          char(64)                 not null,
    name_shown        boolean                  not null,
    revoked_at        timestamp with time zone,
    revoked_reason    varchar(500),
    unique (organisation_id, id),
    unique (organisation_id, claim_id),
    unique (organisation_id, serial),
    foreign key (organisation_id, claim_id) references certificate_claim (organisation_id, id),
    foreign key (organisation_id, pdf_hash) references stored_file (organisation_id, content_hash)
);

create index certificate_person on certificate (organisation_id, person_id);
create index certificate_issued_at on certificate (organisation_id, issued_at);

-- Serials run without gaps, per organisation and year.
create table serial_counter (
    organisation_id uuid    not null references organisation (id),
    serial_year     integer not null,
    last_number     integer not null,
    primary key (organisation_id, serial_year)
);
