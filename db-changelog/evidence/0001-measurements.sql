--liquibase formatted sql

--changeset aftercall:evidence-0001-measurements
create table measurement (
    id uuid not null,
    version bigint not null,
    incident_id uuid not null,
    metric varchar(60) not null,
    measured decimal(18, 4) not null,
    usual decimal(18, 4),
    usual_carried boolean not null,
    window_from ${instant},
    measured_at ${instant} not null,
    sample_size bigint,
    source varchar(400) not null,
    recorded_by uuid not null,
    recorded_at ${instant} not null,
    corrects_id uuid,
    struck_by uuid,
    struck_at ${instant},
    struck_reason varchar(2000),
    constraint pk_measurement primary key (id),
    constraint fk_measurement_incident foreign key (incident_id) references incident (id) on delete cascade
) ${options};
create index ix_measurement on measurement (incident_id, metric, measured_at, id);
--rollback drop table measurement;
