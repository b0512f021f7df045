--liquibase formatted sql

--changeset aftercall:playbook-0003-proposed-by
alter table playbook_version add column proposed_by uuid;
--rollback alter table playbook_version drop column proposed_by;

--changeset aftercall:playbook-0003-proposal
create table playbook_proposal (
    id uuid not null,
    version bigint not null,
    base_number int not null,
    document ${text} not null,
    reason varchar(2000) not null,
    state varchar(20) not null,
    proposed_by uuid not null,
    proposed_at ${instant} not null,
    decided_by uuid,
    decided_at ${instant},
    decision varchar(2000),
    accepted_number int,
    constraint pk_playbook_proposal primary key (id),
    constraint fk_playbook_proposal_base foreign key (base_number) references playbook_version (number),
    constraint fk_playbook_proposal_accepted foreign key (accepted_number) references playbook_version (number)
) ${options};
create index ix_playbook_proposal_state on playbook_proposal (state, proposed_at);
--rollback drop table playbook_proposal;
