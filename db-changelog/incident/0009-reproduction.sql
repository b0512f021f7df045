--liquibase formatted sql

--changeset aftercall:incident-0009-reproduction
alter table incident add column reproduction ${text} default '' not null;
--rollback alter table incident drop column reproduction;
