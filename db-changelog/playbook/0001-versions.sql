--liquibase formatted sql

--changeset aftercall:playbook-0001-version
create table playbook_version (
    number int not null,
    version bigint not null,
    document ${text} not null,
    hash varchar(64) not null,
    created_at ${instant} not null,
    created_by uuid,
    reason varchar(2000) not null,
    constraint pk_playbook_version primary key (number)
) ${options};
--rollback drop table playbook_version;
