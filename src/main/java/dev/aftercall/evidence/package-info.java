/** What was measured in an incident, and where the time of a turn went. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: text",
            "base :: ui",
            "identity",
            "playbook",
            "incident",
            "incident :: clock",
            "incident :: severity",
            "incident :: navigation"
        })
@NullMarked
package dev.aftercall.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
