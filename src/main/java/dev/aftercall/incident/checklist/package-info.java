/** Checklists: copies of the playbook's templates that people work off during an incident. */
@NamedInterface("checklist")
@NullMarked
package dev.aftercall.incident.checklist;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
