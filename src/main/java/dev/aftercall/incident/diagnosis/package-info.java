/** The diagnosis sheet: what is known of each layer of the pipeline, and where it began. */
@NamedInterface("diagnosis")
@NullMarked
package dev.aftercall.incident.diagnosis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
