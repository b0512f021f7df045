/** The playbook: severity policy, clocks, checklists, failure modes, metrics and root causes, versioned as one document. */
@ApplicationModule(allowedDependencies = {"base", "base :: text", "base :: ui", "identity"})
@NullMarked
package dev.aftercall.playbook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
