--liquibase formatted sql

--changeset aftercall:postmortem-0003-actions
create table postmortem_action (
    id uuid not null,
    version bigint not null,
    postmortem_id uuid not null,
    incident_id uuid not null,
    incident_key varchar(18) not null,
    severity varchar(10) not null,
    position int not null,
    title varchar(200) not null,
    details ${text} not null,
    owner_id uuid,
    due date,
    horizon varchar(20) not null,
    kind varchar(20) not null,
    priority varchar(10) not null,
    tracker_url ${text},
    state varchar(20) not null,
    proof ${text} not null,
    reason ${text} not null,
    text_version bigint not null,
    created_by uuid not null,
    created_at ${instant} not null,
    changed_by uuid not null,
    changed_at ${instant} not null,
    closed_at ${instant},
    constraint pk_postmortem_action primary key (id),
    constraint fk_postmortem_action foreign key (postmortem_id) references postmortem (id) on delete cascade
) ${options};
create index ix_postmortem_action_document on postmortem_action (postmortem_id, position);
create index ix_postmortem_action_state on postmortem_action (state, severity, due);
create index ix_postmortem_action_owner on postmortem_action (owner_id, state);
create index ix_postmortem_action_incident on postmortem_action (incident_id);
--rollback drop table postmortem_action;
