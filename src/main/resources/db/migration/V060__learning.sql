-- A learner on a course version: leaving and rejoining keep the row, so there is one per person and course, ever.
create table enrolment (
    id                uuid                     primary key,
    organisation_id   uuid                     not null references organisation (id),
    version           bigint                   not null,
    person_id         uuid                     not null references person (id),
    course_slug       varchar(80)              not null,
    course_version_id uuid                     not null,
    enrolled_at       timestamp with time zone not null,
    left_at           timestamp with time zone,
    completed_at      timestamp with time zone,
    here_step         varchar(200),
    here_at           timestamp with time zone not null,
    unique (organisation_id, id),
    unique (organisation_id, person_id, course_slug),
    foreign key (organisation_id, course_version_id) references course_version (organisation_id, id)
);

create index enrolment_course_version on enrolment (organisation_id, course_version_id);

create table step_done (
    organisation_id uuid                     not null references organisation (id),
    enrolment_id    uuid                     not null,
    step_path       varchar(200)             not null,
    done_at         timestamp with time zone not null,
    primary key (organisation_id, enrolment_id, step_path),
    foreign key (organisation_id, enrolment_id) references enrolment (organisation_id, id)
);

-- What a learner wrote for themself. The key begins with its only reader.
create table reflection (
    organisation_id uuid                     not null references organisation (id),
    person_id       uuid                     not null references person (id),
    course_slug     varchar(80)              not null,
    step_path       varchar(200)             not null,
    reflection_name varchar(80)              not null,
    body            varchar(20000)           not null,
    sequence        bigint                   not null,
    saved_at        timestamp with time zone not null,
    primary key (organisation_id, person_id, course_slug, step_path, reflection_name)
);

-- The hours ledger: minutes by mode and topic, posted once.
create table hours_entry (
    id              uuid         primary key,
    organisation_id uuid         not null references organisation (id),
    person_id       uuid         not null references person (id),
    enrolment_id    uuid         not null,
    hours_mode      varchar(20)  not null,
    topic           varchar(200) not null,
    minutes         integer      not null,
    earned_on       date         not null,
    ledger_position integer      not null,
    unique (organisation_id, id),
    unique (organisation_id, enrolment_id, topic, hours_mode),
    foreign key (organisation_id, enrolment_id) references enrolment (organisation_id, id)
);

create index hours_entry_person on hours_entry (organisation_id, person_id);
