--liquibase formatted sql

--changeset aftercall:identity-0002-account-columns
alter table user_account add column access_version int default 0 not null;
alter table user_account add column time_zone varchar(64);
alter table user_account add column last_sign_in_at ${instant};
--rollback alter table user_account drop column access_version;
--rollback alter table user_account drop column time_zone;
--rollback alter table user_account drop column last_sign_in_at;

--changeset aftercall:identity-0002-remembered-sign-in
create table remembered_sign_in (
    id uuid not null,
    version bigint not null,
    user_id uuid not null,
    secret_hash varchar(64) not null,
    created_at ${instant} not null,
    expires_at ${instant} not null,
    constraint pk_remembered_sign_in primary key (id),
    constraint fk_remembered_sign_in_user foreign key (user_id) references user_account (id) on delete cascade
) ${options};
create index ix_remembered_sign_in_expiry on remembered_sign_in (expires_at);
--rollback drop table remembered_sign_in;
