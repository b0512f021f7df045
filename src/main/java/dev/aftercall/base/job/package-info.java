/** Work that must happen at a given time, once, on whichever node is there: a table of wake-ups. */
@NamedInterface("job")
@NullMarked
package dev.aftercall.base.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
