/** Declaring, running and resolving incidents. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: job",
            "base :: text",
            "base :: markdown",
            "base :: ui",
            "identity",
            "playbook",
            "playbook :: navigation"
        })
@NullMarked
package dev.aftercall.incident;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
