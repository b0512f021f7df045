--liquibase formatted sql

--changeset aftercall:incident-0007-assessments
create table incident_assessment (
    id uuid not null,
    incident_id uuid not null,
    playbook int not null,
    facts ${text} not null,
    proposed varchar(10),
    chosen varchar(10) not null,
    reason varchar(4000),
    assessed_by uuid not null,
    assessed_at ${instant} not null,
    constraint pk_incident_assessment primary key (id),
    constraint fk_incident_assessment_incident foreign key (incident_id) references incident (id) on delete cascade
) ${options};
create index ix_incident_assessment on incident_assessment (incident_id, assessed_at, id);
--rollback drop table incident_assessment;
