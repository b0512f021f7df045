/** The failure modes that an incident is suspected of or turned out to be, and the incidents that were like it. */
@NamedInterface("mode")
@NullMarked
package dev.aftercall.incident.mode;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
