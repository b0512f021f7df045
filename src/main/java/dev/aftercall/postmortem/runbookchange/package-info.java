/** Runbook changes: what an incident says about five parts of the playbook. */
@NamedInterface("runbookchange")
@NullMarked
package dev.aftercall.postmortem.runbookchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
