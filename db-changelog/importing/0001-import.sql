--liquibase formatted sql

--changeset aftercall:importing-0001-import
create table imported_file (
    id uuid not null,
    version bigint not null,
    hash varchar(64) not null,
    round int not null,
    name varchar(500) not null,
    postmortem_id uuid,
    incident_id uuid,
    incident_key varchar(30),
    imported_at ${instant} not null,
    imported_by uuid not null,
    content ${bytes} not null,
    report ${text} not null,
    constraint pk_imported_file primary key (id),
    constraint uq_imported_file_round unique (hash, round)
) ${options};
create index ix_imported_file_postmortem on imported_file (postmortem_id);
--rollback drop table imported_file;
