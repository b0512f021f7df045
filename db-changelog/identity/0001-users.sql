--liquibase formatted sql

--changeset aftercall:identity-0001-users
create table user_account (
    id uuid not null,
    version bigint not null,
    login varchar(254) not null,
    display_name varchar(120) not null,
    password_hash varchar(255) not null,
    enabled boolean not null,
    password_temporary boolean not null,
    created_at ${instant} not null,
    constraint pk_user_account primary key (id),
    constraint uq_user_account_login unique (login)
) ${options};
--rollback drop table user_account;

--changeset aftercall:identity-0001-roles
create table user_role (
    user_id uuid not null,
    role varchar(20) not null,
    constraint pk_user_role primary key (user_id, role),
    constraint fk_user_role_user foreign key (user_id) references user_account (id) on delete cascade
) ${options};
--rollback drop table user_role;
