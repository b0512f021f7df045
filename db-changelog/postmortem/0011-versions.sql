--liquibase formatted sql

--changeset aftercall:postmortem-0011-text-times
create index ix_postmortem_text_version_saved on postmortem_text_version (postmortem_id, saved_at);
--rollback drop index ix_postmortem_text_version_saved on postmortem_text_version;

--changeset aftercall:postmortem-0011-pieces
create table postmortem_piece_version (
    id uuid not null,
    version bigint not null,
    postmortem_id uuid not null,
    piece varchar(20) not null,
    content ${bytes} not null,
    author uuid not null,
    started_at ${instant} not null,
    saved_at ${instant} not null,
    closed boolean not null,
    constraint pk_postmortem_piece_version primary key (id),
    constraint fk_postmortem_piece_version foreign key (postmortem_id) references postmortem (id) on delete cascade
) ${options};
create index ix_postmortem_piece_version on postmortem_piece_version (postmortem_id, saved_at);
--rollback drop table postmortem_piece_version;
