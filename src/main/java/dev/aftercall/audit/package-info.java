/** The append-only log of who did what, when and from where. */
@ApplicationModule(allowedDependencies = {"base", "base :: text", "base :: ui", "identity"})
@NullMarked
package dev.aftercall.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
