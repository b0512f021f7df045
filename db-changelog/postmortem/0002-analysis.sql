--liquibase formatted sql

--changeset aftercall:postmortem-0002-whys
create table postmortem_why (
    id uuid not null,
    version bigint not null,
    postmortem_id uuid not null,
    parent_id uuid,
    position int not null,
    question ${text} not null,
    answer ${text} not null,
    mark varchar(20) not null,
    evidence ${text} not null,
    evidence_url ${text},
    text_version bigint not null,
    author uuid not null,
    changed_at ${instant} not null,
    removal_id uuid,
    constraint pk_postmortem_why primary key (id),
    constraint fk_postmortem_why foreign key (postmortem_id) references postmortem (id) on delete cascade
) ${options};
create index ix_postmortem_why_tree on postmortem_why (postmortem_id, removal_id);
--rollback drop table postmortem_why;

--changeset aftercall:postmortem-0002-root-cause
create table postmortem_root_cause (
    postmortem_id uuid not null,
    version bigint not null,
    category varchar(30),
    constraint pk_postmortem_root_cause primary key (postmortem_id),
    constraint fk_postmortem_root_cause foreign key (postmortem_id) references postmortem (id) on delete cascade
) ${options};
--rollback drop table postmortem_root_cause;

--changeset aftercall:postmortem-0002-factors
create table postmortem_factor (
    id uuid not null,
    version bigint not null,
    postmortem_id uuid not null,
    position int not null,
    factor varchar(500) not null,
    constraint pk_postmortem_factor primary key (id),
    constraint fk_postmortem_factor foreign key (postmortem_id) references postmortem (id) on delete cascade
) ${options};
create index ix_postmortem_factor on postmortem_factor (postmortem_id, position);
--rollback drop table postmortem_factor;
