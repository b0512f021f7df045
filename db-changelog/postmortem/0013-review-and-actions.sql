--liquibase formatted sql

--changeset aftercall:postmortem-0013-acceptance
alter table postmortem_action add column accepted_at ${instant};
--rollback alter table postmortem_action drop column accepted_at;

--changeset aftercall:postmortem-0013-accepted-so-far
update postmortem_action set accepted_at = created_at where state in ('ACCEPTED', 'IN_PROGRESS', 'DONE', 'CANCELLED');
--rollback update postmortem_action set accepted_at = null;

--changeset aftercall:postmortem-0013-acceptance-index
create index ix_postmortem_action_accepted on postmortem_action (accepted_at, closed_at);
--rollback drop index ix_postmortem_action_accepted on postmortem_action;

--changeset aftercall:postmortem-0013-reminders
create table postmortem_action_reminder (
    action_id uuid not null,
    due date not null,
    stage varchar(20) not null,
    told_at ${instant} not null,
    constraint pk_postmortem_action_reminder primary key (action_id, due, stage),
    constraint fk_postmortem_action_reminder foreign key (action_id) references postmortem_action (id) on delete cascade
) ${options};
--rollback drop table postmortem_action_reminder;

--changeset aftercall:postmortem-0013-verdicts
create table postmortem_verdict (
    id uuid not null,
    version bigint not null,
    postmortem_id uuid not null,
    round int not null,
    reviewer uuid not null,
    approves boolean not null,
    note varchar(2000) not null,
    given_at ${instant} not null,
    answer varchar(2000) not null,
    answered_by uuid,
    answered_at ${instant},
    constraint pk_postmortem_verdict primary key (id),
    constraint fk_postmortem_verdict foreign key (postmortem_id) references postmortem (id) on delete cascade
) ${options};
create index ix_postmortem_verdict on postmortem_verdict (postmortem_id, given_at);
--rollback drop table postmortem_verdict;
