--liquibase formatted sql

--changeset aftercall:postmortem-0008-runbook-changes
create table postmortem_runbook_answer (
    postmortem_id uuid not null,
    question varchar(20) not null,
    version bigint not null,
    answer varchar(20) not null,
    note varchar(2000) not null,
    proposal_id uuid,
    answered_by uuid not null,
    answered_at ${instant} not null,
    constraint pk_postmortem_runbook_answer primary key (postmortem_id, question),
    constraint fk_postmortem_runbook_answer foreign key (postmortem_id) references postmortem (id) on delete cascade,
    constraint fk_postmortem_runbook_proposal foreign key (proposal_id) references playbook_proposal (id)
) ${options};
create index ix_postmortem_runbook_proposal on postmortem_runbook_answer (proposal_id);
--rollback drop table postmortem_runbook_answer;
