/** Response clocks: what must happen by when, one row each, right over restarts, corrections and changes of severity. */
@NamedInterface("clock")
@NullMarked
package dev.aftercall.incident.clock;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
