--liquibase formatted sql

--changeset aftercall:report-0001-report
create table report (
    id uuid not null,
    version bigint not null,
    postmortem_id uuid not null,
    incident_id uuid not null,
    slug varchar(100) not null,
    created_at ${instant} not null,
    constraint pk_report primary key (id),
    constraint uq_report_postmortem unique (postmortem_id),
    constraint uq_report_slug unique (slug)
) ${options};
--rollback drop table report;

--changeset aftercall:report-0001-version
create table report_version (
    id uuid not null,
    version bigint not null,
    report_id uuid not null,
    number int not null,
    audience varchar(20) not null,
    incident_key varchar(30) not null,
    title varchar(250) not null,
    severity varchar(10) not null,
    drill boolean not null,
    description varchar(500) not null,
    published_at ${instant} not null,
    published_by uuid not null,
    content_hash varchar(64) not null,
    retracted_at ${instant},
    retracted_by uuid,
    retraction_reason varchar(2000),
    constraint pk_report_version primary key (id),
    constraint uq_report_version_number unique (report_id, number),
    constraint fk_report_version_report foreign key (report_id) references report (id)
) ${options};
create index ix_report_version_published on report_version (published_at, id);
--rollback drop table report_version;

--changeset aftercall:report-0001-form
create table report_form (
    id uuid not null,
    version bigint not null,
    report_version_id uuid not null,
    kind varchar(20) not null,
    content ${bytes} not null,
    hash varchar(64) not null,
    constraint pk_report_form primary key (id),
    constraint uq_report_form_kind unique (report_version_id, kind),
    constraint fk_report_form_version foreign key (report_version_id) references report_version (id)
) ${options};
--rollback drop table report_form;
