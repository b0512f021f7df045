--liquibase formatted sql

--changeset aftercall:notification-0001-notices
create table notice (
    id uuid not null,
    version bigint not null,
    user_id uuid not null,
    actor uuid,
    incident_id uuid not null,
    kind varchar(20) not null,
    content varchar(300) not null,
    excerpt varchar(300) not null,
    path varchar(300) not null,
    created_at ${instant} not null,
    read_at ${instant},
    constraint pk_notice primary key (id)
) ${options};
create index ix_notice_user on notice (user_id, created_at);
create index ix_notice_unread on notice (user_id, read_at);
--rollback drop table notice;
