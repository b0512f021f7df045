--liquibase formatted sql

--changeset aftercall:postmortem-0010-comments
create table postmortem_comment (
    id uuid not null,
    version bigint not null,
    postmortem_id uuid not null,
    thread_id uuid not null,
    section varchar(20) not null,
    anchor varchar(60),
    place varchar(200) not null,
    author uuid not null,
    created_at ${instant} not null,
    content ${text} not null,
    edits int not null,
    edited_at ${instant},
    resolved_by uuid,
    resolved_at ${instant},
    constraint pk_postmortem_comment primary key (id),
    constraint fk_postmortem_comment foreign key (postmortem_id) references postmortem (id) on delete cascade
) ${options};
create index ix_postmortem_comment on postmortem_comment (postmortem_id, created_at);
create index ix_postmortem_comment_thread on postmortem_comment (thread_id);
--rollback drop table postmortem_comment;

--changeset aftercall:postmortem-0010-mentions
create table postmortem_comment_mention (
    comment_id uuid not null,
    user_id uuid not null,
    constraint pk_postmortem_comment_mention primary key (comment_id, user_id),
    constraint fk_postmortem_comment_mention foreign key (comment_id) references postmortem_comment (id) on delete cascade
) ${options};
--rollback drop table postmortem_comment_mention;
