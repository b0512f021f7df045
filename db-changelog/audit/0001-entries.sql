--liquibase formatted sql

--changeset aftercall:audit-0001-entry
create table audit_entry (
    id bigint not null auto_increment,
    occurred_at ${instant} not null,
    actor_id uuid,
    actor_name varchar(120) not null,
    action varchar(80) not null,
    subject varchar(254) not null,
    state_before ${text},
    state_after ${text},
    remote_address varchar(64),
    confidential boolean not null,
    constraint pk_audit_entry primary key (id)
) ${options};
create index ix_audit_entry_time on audit_entry (occurred_at, id);
create index ix_audit_entry_actor on audit_entry (actor_id, occurred_at, id);
create index ix_audit_entry_action on audit_entry (action, occurred_at, id);
create index ix_audit_entry_subject on audit_entry (subject, occurred_at, id);
--rollback drop table audit_entry;

--changeset aftercall:audit-0001-open-actions
create index ix_audit_entry_open_action on audit_entry (confidential, action);
--rollback drop index ix_audit_entry_open_action on audit_entry;
