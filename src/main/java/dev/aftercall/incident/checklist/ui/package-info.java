/** Checklists in the incident room. */
@NullMarked
package dev.aftercall.incident.checklist.ui;

import org.jspecify.annotations.NullMarked;
