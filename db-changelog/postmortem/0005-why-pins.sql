--liquibase formatted sql

--changeset aftercall:postmortem-0005-why-pins
create table postmortem_why_pin (
    id uuid not null,
    postmortem_id uuid not null,
    why_id uuid not null,
    kind varchar(20) not null,
    target_id uuid not null,
    pinned_by uuid not null,
    pinned_at ${instant} not null,
    constraint pk_postmortem_why_pin primary key (id),
    constraint uq_postmortem_why_pin unique (why_id, target_id),
    constraint fk_postmortem_why_pin_postmortem foreign key (postmortem_id) references postmortem (id) on delete cascade,
    constraint fk_postmortem_why_pin_why foreign key (why_id) references postmortem_why (id) on delete cascade
) ${options};
create index ix_postmortem_why_pin on postmortem_why_pin (postmortem_id, id);
--rollback drop table postmortem_why_pin;

--changeset aftercall:postmortem-0005-taken-over
alter table postmortem_root_cause add taken_over_id uuid;
--rollback alter table postmortem_root_cause drop column taken_over_id;
