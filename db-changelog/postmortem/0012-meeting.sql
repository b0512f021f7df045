--liquibase formatted sql

--changeset aftercall:postmortem-0012-meetings
create table postmortem_meeting (
    id uuid not null,
    version bigint not null,
    postmortem_id uuid not null,
    state varchar(20) not null,
    starts_at ${instant} not null,
    place varchar(500) not null,
    revision int not null,
    facilitator uuid not null,
    planned_at ${instant} not null,
    changed_at ${instant} not null,
    started_at ${instant},
    ended_at ${instant},
    cancel_reason varchar(2000) not null,
    current_item int not null,
    running_since ${instant},
    notes ${text} not null,
    notes_version bigint not null,
    notes_by uuid,
    notes_at ${instant},
    constraint pk_postmortem_meeting primary key (id),
    constraint fk_postmortem_meeting foreign key (postmortem_id) references postmortem (id) on delete cascade
) ${options};
create index ix_postmortem_meeting on postmortem_meeting (postmortem_id, planned_at);
create index ix_postmortem_meeting_open on postmortem_meeting (state, starts_at);

create table postmortem_meeting_item (
    meeting_id uuid not null,
    position int not null,
    title varchar(100) not null,
    section varchar(20),
    minutes int not null,
    added_minutes int not null,
    spent_millis bigint not null,
    constraint pk_postmortem_meeting_item primary key (meeting_id, position),
    constraint fk_postmortem_meeting_item foreign key (meeting_id) references postmortem_meeting (id) on delete cascade
) ${options};

create table postmortem_meeting_person (
    meeting_id uuid not null,
    user_id uuid not null,
    invited boolean not null,
    present boolean not null,
    constraint pk_postmortem_meeting_person primary key (meeting_id, user_id),
    constraint fk_postmortem_meeting_person foreign key (meeting_id)
        references postmortem_meeting (id) on delete cascade
) ${options};
create index ix_postmortem_meeting_person on postmortem_meeting_person (user_id);

create table postmortem_meeting_point (
    id uuid not null,
    version bigint not null,
    meeting_id uuid not null,
    position int not null,
    point varchar(500) not null,
    topic varchar(100) not null,
    raised_by uuid not null,
    raised_at ${instant} not null,
    outcome varchar(20) not null,
    reason varchar(2000) not null,
    action_id uuid,
    decided_by uuid,
    decided_at ${instant},
    constraint pk_postmortem_meeting_point primary key (id),
    constraint fk_postmortem_meeting_point foreign key (meeting_id)
        references postmortem_meeting (id) on delete cascade,
    constraint fk_postmortem_meeting_point_action foreign key (action_id)
        references postmortem_action (id) on delete set null
) ${options};
create index ix_postmortem_meeting_point on postmortem_meeting_point (meeting_id, position);
--rollback drop table postmortem_meeting_point;
--rollback drop table postmortem_meeting_person;
--rollback drop table postmortem_meeting_item;
--rollback drop table postmortem_meeting;
