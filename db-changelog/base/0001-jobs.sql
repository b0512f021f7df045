--liquibase formatted sql

--changeset aftercall:base-0001-jobs
create table scheduled_tasks (
    task_name varchar(100) not null,
    task_instance varchar(200) not null,
    task_data ${bytes},
    execution_time ${instant} not null,
    picked boolean not null,
    picked_by varchar(100),
    last_success ${instant},
    last_failure ${instant},
    consecutive_failures int,
    last_heartbeat ${instant},
    version bigint not null,
    constraint pk_scheduled_tasks primary key (task_name, task_instance)
) ${options};
create index ix_scheduled_tasks_time on scheduled_tasks (execution_time);
create index ix_scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);
--rollback drop table scheduled_tasks;
