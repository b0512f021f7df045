--liquibase formatted sql

--changeset aftercall:incident-0001-counter
create table incident_counter (
    counter_year int not null,
    last_number int not null,
    constraint pk_incident_counter primary key (counter_year)
) ${options};
--rollback drop table incident_counter;

--changeset aftercall:incident-0001-incidents
create table incident (
    id uuid not null,
    version bigint not null,
    key_year int not null,
    key_number int not null,
    title varchar(400) not null,
    summary ${text} not null,
    customer_impact ${text} not null,
    workflows ${text} not null,
    regions ${text} not null,
    conditions ${text} not null,
    tags ${text} not null,
    room_link varchar(4000) not null,
    layer varchar(20),
    severity varchar(10) not null,
    status varchar(20) not null,
    list_rank int not null,
    confidential boolean not null,
    drill boolean not null,
    duplicate_of_id uuid,
    commander_id uuid,
    declared_by uuid not null,
    impact_started_at ${instant},
    detected_at ${instant},
    declared_at ${instant} not null,
    acknowledged_at ${instant},
    mitigated_at ${instant},
    resolved_at ${instant},
    ended_at ${instant},
    changed_by uuid not null,
    changed_at ${instant} not null,
    constraint pk_incident primary key (id),
    constraint uq_incident_key unique (key_year, key_number),
    constraint fk_incident_duplicate foreign key (duplicate_of_id) references incident (id)
) ${options};
-- the columns after the sorted ones let a page be found, and counted, in the index alone
create index ix_incident_list on incident (list_rank, declared_at desc, id desc, confidential, drill, declared_by, status, severity, layer, commander_id, ended_at);
create index ix_incident_declared on incident (declared_at, id, confidential, drill, declared_by);
create index ix_incident_severity on incident (severity, declared_at desc, id desc, confidential, drill, declared_by);
create index ix_incident_status on incident (status, declared_at);
create index ix_incident_layer on incident (layer, declared_at);
create index ix_incident_commander on incident (commander_id, declared_at);
create index ix_incident_resolved on incident (resolved_at);
create index ix_incident_private on incident (confidential, drill, declared_by);
--rollback drop table incident;

--changeset aftercall:incident-0001-labels
create table incident_label (
    incident_id uuid not null,
    kind varchar(10) not null,
    label varchar(160) not null,
    constraint fk_incident_label_incident foreign key (incident_id) references incident (id) on delete cascade
) ${options};
create index ix_incident_label on incident_label (kind, label, incident_id);
--rollback drop table incident_label;

--changeset aftercall:incident-0001-links
create table incident_link (
    incident_id uuid not null,
    link_order int not null,
    label varchar(4000) not null,
    url varchar(4000) not null,
    constraint pk_incident_link primary key (incident_id, link_order),
    constraint fk_incident_link_incident foreign key (incident_id) references incident (id) on delete cascade
) ${options};
--rollback drop table incident_link;

--changeset aftercall:incident-0001-roles
create table incident_role (
    id uuid not null,
    version bigint not null,
    incident_id uuid not null,
    role varchar(20) not null,
    user_id uuid not null,
    started_at ${instant} not null,
    ended_at ${instant},
    assigned_by uuid not null,
    constraint pk_incident_role primary key (id),
    constraint fk_incident_role_incident foreign key (incident_id) references incident (id) on delete cascade
) ${options};
create index ix_incident_role_incident on incident_role (incident_id, user_id);
create index ix_incident_role_user on incident_role (user_id, ended_at);
--rollback drop table incident_role;

--changeset aftercall:incident-0001-invitations
create table incident_invitation (
    incident_id uuid not null,
    user_id uuid not null,
    version bigint not null,
    invited_by uuid not null,
    invited_at ${instant} not null,
    constraint pk_incident_invitation primary key (incident_id, user_id),
    constraint fk_incident_invitation_incident foreign key (incident_id) references incident (id) on delete cascade
) ${options};
--rollback drop table incident_invitation;

--changeset aftercall:incident-0001-history
create table incident_time_change (
    id uuid not null,
    incident_id uuid not null,
    incident_time varchar(20) not null,
    from_at ${instant},
    to_at ${instant},
    changed_by uuid not null,
    changed_at ${instant} not null,
    reason varchar(2000) not null,
    constraint pk_incident_time_change primary key (id),
    constraint fk_incident_time_change_incident foreign key (incident_id) references incident (id) on delete cascade
) ${options};
create index ix_incident_time_change on incident_time_change (incident_id, changed_at);
create table incident_state_change (
    id uuid not null,
    incident_id uuid not null,
    kind varchar(10) not null,
    from_state varchar(20) not null,
    to_state varchar(20) not null,
    changed_by uuid not null,
    changed_at ${instant} not null,
    reason varchar(2000) not null,
    constraint pk_incident_state_change primary key (id),
    constraint fk_incident_state_change_incident foreign key (incident_id) references incident (id) on delete cascade
) ${options};
create index ix_incident_state_change on incident_state_change (incident_id, kind, changed_at);
--rollback drop table incident_state_change;
--rollback drop table incident_time_change;
