/** Postmortems: the document with its sections, who writes it, and its way from draft to published. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: text",
            "base :: ui",
            "identity",
            "incident",
            "incident :: clock",
            "incident :: mode",
            "incident :: navigation",
            "playbook",
            "playbook :: navigation"
        })
@NullMarked
package dev.aftercall.postmortem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
