--liquibase formatted sql

--changeset aftercall:incident-0003-playbook-version
alter table incident add column playbook_version int default 1 not null;
--rollback alter table incident drop column playbook_version;
