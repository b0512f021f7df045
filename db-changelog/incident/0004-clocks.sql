--liquibase formatted sql

--changeset aftercall:incident-0004-clocks
create table incident_clock (
    id uuid not null,
    version bigint not null,
    incident_id uuid not null,
    clock_key varchar(60) not null,
    name varchar(240) not null,
    done_name varchar(240) not null,
    snoozable boolean not null,
    stops_by varchar(30) not null,
    repeats boolean not null,
    severity varchar(10) not null,
    round int not null,
    position int not null,
    started_at ${instant} not null,
    warn_at ${instant} not null,
    due_at ${instant} not null,
    breach_at ${instant} not null,
    state varchar(20) not null,
    ended_at ${instant},
    ended_by uuid,
    ended_how varchar(400),
    stopped boolean,
    breached_at ${instant},
    put_off_seconds int not null,
    put_off_by uuid,
    wake_at ${instant},
    superseded_at ${instant},
    constraint pk_incident_clock primary key (id),
    constraint fk_incident_clock_incident foreign key (incident_id) references incident (id) on delete cascade
) ${options};
create index ix_incident_clock_incident on incident_clock (incident_id, ended_at);
create index ix_incident_clock_running on incident_clock (ended_at, due_at);
--rollback drop table incident_clock;

--changeset aftercall:incident-0004-signals
create table incident_clock_signal (
    id uuid not null,
    incident_id uuid not null,
    signal_kind varchar(30) not null,
    happened_at ${instant} not null,
    caused_by uuid not null,
    constraint pk_incident_clock_signal primary key (id),
    constraint fk_incident_clock_signal_incident foreign key (incident_id) references incident (id) on delete cascade
) ${options};
create index ix_incident_clock_signal on incident_clock_signal (incident_id, happened_at);
--rollback drop table incident_clock_signal;
