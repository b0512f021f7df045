/** Failure modes and similar incidents in the incident room, and what the library shows of incidents. */
@NullMarked
package dev.aftercall.incident.mode.ui;

import org.jspecify.annotations.NullMarked;
