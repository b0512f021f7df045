--liquibase formatted sql

--changeset aftercall:postmortem-0004-lessons
create table postmortem_lesson (
    id uuid not null,
    version bigint not null,
    postmortem_id uuid not null,
    position int not null,
    kind varchar(20) not null,
    area varchar(20) not null,
    lesson ${text} not null,
    text_version bigint not null,
    author uuid not null,
    changed_at ${instant} not null,
    constraint pk_postmortem_lesson primary key (id),
    constraint fk_postmortem_lesson foreign key (postmortem_id) references postmortem (id) on delete cascade
) ${options};
create index ix_postmortem_lesson on postmortem_lesson (postmortem_id, position);
--rollback drop table postmortem_lesson;
