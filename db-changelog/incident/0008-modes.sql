--liquibase formatted sql

--changeset aftercall:incident-0008-modes
create table incident_mode (
    id uuid not null,
    version bigint not null,
    incident_id uuid not null,
    mode_key varchar(60) not null,
    playbook_version int not null,
    state varchar(10) not null,
    stated_by uuid not null,
    stated_at ${instant} not null,
    constraint pk_incident_mode primary key (id),
    constraint uq_incident_mode unique (incident_id, mode_key),
    constraint fk_incident_mode_incident foreign key (incident_id) references incident (id) on delete cascade
) ${options};
create index ix_incident_mode on incident_mode (mode_key, state, incident_id);
--rollback drop table incident_mode;
