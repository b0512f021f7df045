--liquibase formatted sql

--changeset aftercall:incident-0005-findings
create table incident_finding (
    id uuid not null,
    incident_id uuid not null,
    layer varchar(20) not null,
    verdict varchar(20),
    evidence varchar(4000) not null,
    evidence_url varchar(4000) not null,
    step varchar(2000) not null,
    found_by uuid not null,
    found_at ${instant} not null,
    constraint pk_incident_finding primary key (id),
    constraint fk_incident_finding_incident foreign key (incident_id) references incident (id) on delete cascade
) ${options};
create index ix_incident_finding on incident_finding (incident_id, found_at);
--rollback drop table incident_finding;
