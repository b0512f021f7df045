--liquibase formatted sql

--changeset aftercall:incident-0006-checklists
create table incident_checklist (
    id uuid not null,
    version bigint not null,
    incident_id uuid not null,
    severity varchar(10) not null,
    playbook_version int not null,
    started_at ${instant} not null,
    constraint pk_incident_checklist primary key (id),
    constraint uq_incident_checklist unique (incident_id, severity),
    constraint fk_incident_checklist_incident foreign key (incident_id) references incident (id) on delete cascade
) ${options};
--rollback drop table incident_checklist;

--changeset aftercall:incident-0006-phases
create table incident_checklist_phase (
    id uuid not null,
    version bigint not null,
    checklist_id uuid not null,
    name varchar(480) not null,
    position int not null,
    opens_after_seconds bigint,
    closes_after_seconds bigint,
    done_at ${instant},
    constraint pk_incident_checklist_phase primary key (id),
    constraint fk_incident_checklist_phase foreign key (checklist_id) references incident_checklist (id) on delete cascade
) ${options};
create index ix_incident_checklist_phase on incident_checklist_phase (checklist_id, position);
--rollback drop table incident_checklist_phase;

--changeset aftercall:incident-0006-steps
create table incident_checklist_step (
    id uuid not null,
    version bigint not null,
    incident_id uuid not null,
    phase_id uuid not null,
    position int not null,
    step_key varchar(60) not null,
    kind varchar(10) not null,
    content varchar(2000) not null,
    layer varchar(20),
    help ${text} not null,
    origin varchar(480) not null,
    answer varchar(20),
    note varchar(4000) not null,
    answered_by uuid,
    answered_at ${instant},
    carried boolean not null,
    constraint pk_incident_checklist_step primary key (id),
    constraint fk_incident_checklist_step_phase foreign key (phase_id) references incident_checklist_phase (id) on delete cascade,
    constraint fk_incident_checklist_step_incident foreign key (incident_id) references incident (id) on delete cascade
) ${options};
create index ix_incident_checklist_step on incident_checklist_step (phase_id, position);
--rollback drop table incident_checklist_step;
