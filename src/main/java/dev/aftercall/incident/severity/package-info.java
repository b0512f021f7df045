/** The severity that the playbook's policy proposes for an incident, and what people made of it. */
@NamedInterface("severity")
@NullMarked
package dev.aftercall.incident.severity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
