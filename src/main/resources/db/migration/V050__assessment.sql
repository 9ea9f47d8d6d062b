-- Attempts and answers. Saving an answer is one update on one row, so everything it must check stands on that row.
-- The questions as they were asked, kept once each, so that history never changes under anyone.
create table question_source (
    organisation_id uuid        not null references organisation (id),
    source_hash     varchar(64) not null,
    markdown        text        not null,
    primary key (organisation_id, source_hash)
);

-- attempt_number counts a person's attempts at one quiz; unique, so that two windows cannot begin two at once.
create table attempt (
    id                uuid                     primary key,
    organisation_id   uuid                     not null references organisation (id),
    version           bigint                   not null,
    person_id         uuid                     not null references person (id),
    course_version_id uuid                     not null,
    quiz_path         varchar(200)             not null,
    attempt_number    integer                  not null,
    quiz_mode         varchar(10)              not null,
    pass_mark         integer                  not null,
    seed              bigint                   not null,
    started_at        timestamp with time zone not null,
    ends_at           timestamp with time zone,
    state             varchar(10)              not null,
    ended_at          timestamp with time zone,
    points            integer,
    max_points        integer,
    passed            boolean,
    unique (organisation_id, id),
    unique (organisation_id, person_id, course_version_id, quiz_path, attempt_number),
    foreign key (organisation_id, course_version_id) references course_version (organisation_id, id)
);

create index attempt_person on attempt (person_id);
create index attempt_course_version on attempt (organisation_id, course_version_id);

-- One row per question asked, made when the attempt begins. option_order and response name options by their place in
-- the course's source; browsers know them by the place they are shown at.
create table attempt_question (
    organisation_id   uuid         not null,
    attempt_id        uuid         not null,
    question_position integer      not null,
    person_id         uuid         not null references person (id),
    question_key      varchar(200) not null,
    source_hash       varchar(64)  not null,
    option_order      varchar(200) not null,
    response          varchar(200),
    sequence          bigint       not null,
    answered_at       timestamp with time zone,
    closes_at         timestamp with time zone,
    closed            boolean      not null,
    primary key (organisation_id, attempt_id, question_position),
    foreign key (organisation_id, attempt_id) references attempt (organisation_id, id),
    foreign key (organisation_id, source_hash) references question_source (organisation_id, source_hash)
);

create index attempt_question_person on attempt_question (person_id);

-- A quiz counts as done once per person, ever; whoever inserts the row announces it.
create table quiz_done (
    id                uuid                     primary key,
    organisation_id   uuid                     not null references organisation (id),
    version           bigint                   not null,
    person_id         uuid                     not null references person (id),
    course_version_id uuid                     not null,
    quiz_path         varchar(200)             not null,
    done_at           timestamp with time zone not null,
    unique (organisation_id, id),
    unique (organisation_id, person_id, course_version_id, quiz_path),
    foreign key (organisation_id, course_version_id) references course_version (organisation_id, id)
);

create index quiz_done_person on quiz_done (person_id);
create index quiz_done_course_version on quiz_done (organisation_id, course_version_id);
