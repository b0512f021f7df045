--liquibase formatted sql

--changeset aftercall:postmortem-0007-exemption
create table postmortem_exemption (
    id uuid not null,
    version bigint not null,
    postmortem_id uuid not null,
    section varchar(20) not null,
    reason varchar(2000) not null,
    signed_by uuid not null,
    signed_at ${instant} not null,
    revoked_by uuid,
    revoked_at ${instant},
    constraint pk_postmortem_exemption primary key (id),
    constraint fk_postmortem_exemption foreign key (postmortem_id) references postmortem (id) on delete cascade
) ${options};
create index ix_postmortem_exemption on postmortem_exemption (postmortem_id, section, signed_at);
--rollback drop table postmortem_exemption;

--changeset aftercall:postmortem-0007-cases
create table postmortem_regression_case (
    id uuid not null,
    version bigint not null,
    postmortem_id uuid not null,
    position int not null,
    trigger_text varchar(500) not null,
    expected varchar(2000) not null,
    conversation varchar(500) not null,
    turn int,
    component varchar(20) not null,
    failure_type varchar(20) not null,
    approach varchar(2000) not null,
    state varchar(20) not null,
    failed_run varchar(500),
    failed_at ${instant},
    passed_run varchar(500),
    passed_at ${instant},
    suite varchar(200) not null,
    text_version bigint not null,
    created_by uuid not null,
    created_at ${instant} not null,
    changed_by uuid not null,
    changed_at ${instant} not null,
    removed_at ${instant},
    constraint pk_postmortem_regression_case primary key (id),
    constraint fk_postmortem_regression_case foreign key (postmortem_id) references postmortem (id) on delete cascade
) ${options};
create index ix_postmortem_regression_case on postmortem_regression_case (postmortem_id, position);
create index ix_postmortem_regression_changed on postmortem_regression_case (removed_at, changed_at desc, id desc);
create index ix_postmortem_regression_state on postmortem_regression_case (state, component, changed_at);
create index ix_postmortem_regression_suite on postmortem_regression_case (suite, changed_at);
--rollback drop table postmortem_regression_case;

--changeset aftercall:postmortem-0007-coverage
-- one row for each resolved serious incident and each failure mode that was confirmed in it; drills are practice
create view regression_coverage as
select i.id as incident_id, coalesce(m.mode_key, '') as mode_key, i.key_year as key_year, i.key_number as key_number,
       i.title as title, i.severity as severity, i.layer as layer, i.resolved_at as resolved_at,
       case when exists (
           select 1 from postmortem p join postmortem_regression_case c on c.postmortem_id = p.id
           where p.incident_id = i.id and c.removed_at is null and c.state in ('PASSES_AFTER', 'IN_SUITE')
       ) then 1 else 0 end as covered
from incident i left join incident_mode m on m.incident_id = i.id and m.state = 'CONFIRMED'
where i.status = 'RESOLVED' and i.drill = false and i.severity in ('SEV1', 'SEV2');
--rollback drop view regression_coverage;
