-- The way a learner took through a scenario: a line per turn, with scene, number of the choice, and where it led.
create table scenario_trail (
    organisation_id uuid                     not null references organisation (id),
    enrolment_id    uuid                     not null,
    step_path       varchar(200)             not null,
    version         bigint                   not null,
    trail           varchar(20000)           not null,
    updated_at      timestamp with time zone not null,
    primary key (organisation_id, enrolment_id, step_path),
    foreign key (organisation_id, enrolment_id) references enrolment (organisation_id, id)
);
