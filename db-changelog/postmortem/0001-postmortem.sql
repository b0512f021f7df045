--liquibase formatted sql

--changeset aftercall:postmortem-0001-postmortem
create table postmortem (
    id uuid not null,
    version bigint not null,
    incident_id uuid not null,
    incident_key varchar(18) not null,
    severity varchar(10) not null,
    incident_date date not null,
    title varchar(200) not null,
    opened_by uuid not null,
    opened_at ${instant} not null,
    changed_by uuid not null,
    changed_at ${instant} not null,
    state varchar(20) not null,
    state_since ${instant} not null,
    published_version int not null,
    published_at ${instant},
    constraint pk_postmortem primary key (id),
    constraint uq_postmortem_incident unique (incident_id)
) ${options};
create index ix_postmortem_changed on postmortem (changed_at, id);
create index ix_postmortem_state on postmortem (state, changed_at);
create index ix_postmortem_key on postmortem (incident_key);
--rollback drop table postmortem;

--changeset aftercall:postmortem-0001-people
create table postmortem_person (
    postmortem_id uuid not null,
    user_id uuid not null,
    part varchar(20) not null,
    contributed boolean not null,
    constraint pk_postmortem_person primary key (postmortem_id, user_id, part),
    constraint fk_postmortem_person foreign key (postmortem_id) references postmortem (id) on delete cascade
) ${options};
create index ix_postmortem_person_user on postmortem_person (user_id, part);
--rollback drop table postmortem_person;

--changeset aftercall:postmortem-0001-sections
create table postmortem_section (
    postmortem_id uuid not null,
    kind varchar(20) not null,
    state varchar(10) not null,
    changed_by uuid,
    changed_at ${instant},
    constraint pk_postmortem_section primary key (postmortem_id, kind),
    constraint fk_postmortem_section foreign key (postmortem_id) references postmortem (id) on delete cascade
) ${options};
--rollback drop table postmortem_section;

--changeset aftercall:postmortem-0001-moves
create table postmortem_move (
    postmortem_id uuid not null,
    step int not null,
    from_state varchar(20) not null,
    to_state varchar(20) not null,
    moved_by uuid not null,
    moved_at ${instant} not null,
    note varchar(2000) not null,
    constraint pk_postmortem_move primary key (postmortem_id, step),
    constraint fk_postmortem_move foreign key (postmortem_id) references postmortem (id) on delete cascade
) ${options};
--rollback drop table postmortem_move;

--changeset aftercall:postmortem-0001-timeline
create table postmortem_timeline (
    postmortem_id uuid not null,
    entry_id uuid not null,
    constraint pk_postmortem_timeline primary key (postmortem_id, entry_id),
    constraint fk_postmortem_timeline foreign key (postmortem_id) references postmortem (id) on delete cascade
) ${options};
--rollback drop table postmortem_timeline;

--changeset aftercall:postmortem-0001-texts
create table postmortem_text (
    postmortem_id uuid not null,
    field varchar(30) not null,
    version bigint not null,
    content ${text} not null,
    changed_by uuid not null,
    changed_at ${instant} not null,
    constraint pk_postmortem_text primary key (postmortem_id, field),
    constraint fk_postmortem_text foreign key (postmortem_id) references postmortem (id) on delete cascade
) ${options};
--rollback drop table postmortem_text;

--changeset aftercall:postmortem-0001-text-versions
create table postmortem_text_version (
    id uuid not null,
    version bigint not null,
    postmortem_id uuid not null,
    field varchar(30) not null,
    text_version bigint not null,
    content ${text} not null,
    author uuid not null,
    started_at ${instant} not null,
    saved_at ${instant} not null,
    constraint pk_postmortem_text_version primary key (id),
    constraint uq_postmortem_text_version unique (postmortem_id, field, text_version),
    constraint fk_postmortem_text_version foreign key (postmortem_id) references postmortem (id) on delete cascade
) ${options};
--rollback drop table postmortem_text_version;

--changeset aftercall:postmortem-0001-impact
create table postmortem_impact (
    postmortem_id uuid not null,
    dimension varchar(30) not null,
    version bigint not null,
    figure varchar(200) not null,
    baseline varchar(200) not null,
    source varchar(500) not null,
    figure_state varchar(10) not null,
    changed_by uuid not null,
    changed_at ${instant} not null,
    constraint pk_postmortem_impact primary key (postmortem_id, dimension),
    constraint fk_postmortem_impact foreign key (postmortem_id) references postmortem (id) on delete cascade
) ${options};
--rollback drop table postmortem_impact;
