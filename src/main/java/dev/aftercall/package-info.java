/** Aftercall, the incident and postmortem portal for teams that run voice agents. */
@NullMarked
package dev.aftercall;

import org.jspecify.annotations.NullMarked;
