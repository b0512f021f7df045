--liquibase formatted sql

--changeset aftercall:incident-0002-entries
create table timeline_entry (
    id uuid not null,
    version bigint not null,
    incident_id uuid not null,
    kind varchar(10) not null,
    activity varchar(20),
    occurred_at ${instant} not null,
    recorded_at ${instant} not null,
    author_id uuid not null,
    content ${text} not null,
    note ${text} not null,
    reason varchar(2000) not null,
    time_precision varchar(20) not null,
    marker varchar(20),
    milestone varchar(30),
    layer varchar(20),
    evidence_url varchar(4000),
    pinned boolean not null,
    corrected_by uuid,
    corrected_at ${instant},
    corrected_reason varchar(2000),
    struck_by uuid,
    struck_at ${instant},
    struck_reason varchar(2000),
    constraint pk_timeline_entry primary key (id),
    constraint fk_timeline_entry_incident foreign key (incident_id) references incident (id) on delete cascade
) ${options};
create index ix_timeline_entry on timeline_entry (incident_id, occurred_at, id);
--rollback drop table timeline_entry;

--changeset aftercall:incident-0002-revisions
create table timeline_revision (
    id uuid not null,
    entry_id uuid not null,
    content ${text} not null,
    occurred_at ${instant} not null,
    time_precision varchar(20) not null,
    marker varchar(20),
    milestone varchar(30),
    layer varchar(20),
    evidence_url varchar(4000),
    replaced_by uuid not null,
    replaced_at ${instant} not null,
    reason varchar(2000) not null,
    constraint pk_timeline_revision primary key (id),
    constraint fk_timeline_revision_entry foreign key (entry_id) references timeline_entry (id) on delete cascade
) ${options};
create index ix_timeline_revision on timeline_revision (entry_id, replaced_at);
--rollback drop table timeline_revision;
