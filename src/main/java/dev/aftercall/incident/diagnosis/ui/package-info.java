/** The diagnosis sheet in the incident room. */
@NullMarked
package dev.aftercall.incident.diagnosis.ui;

import org.jspecify.annotations.NullMarked;
