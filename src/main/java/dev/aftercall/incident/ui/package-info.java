/** Screens of incidents, and what other modules need to join or reach them. */
@NullMarked
package dev.aftercall.incident.ui;

import org.jspecify.annotations.NullMarked;
