/** Notices within the portal: tells users what others did that concerns them. Only listens. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: ui",
            "identity",
            "incident",
            "postmortem",
            "postmortem :: action",
            "postmortem :: comment",
            "postmortem :: navigation"
        })
@NullMarked
package dev.aftercall.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
