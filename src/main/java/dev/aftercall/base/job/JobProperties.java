package dev.aftercall.base.job;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the scheduler.
 *
 * @param enabled whether this node works on what is due; another one can do it instead
 */
@ConfigurationProperties("aftercall.jobs")
record JobProperties(@DefaultValue("true") boolean enabled) {}
