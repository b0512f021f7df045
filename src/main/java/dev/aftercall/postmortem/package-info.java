/** Postmortems: the document with its sections, who writes it, and its way from draft to published. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: markdown",
            "base :: text",
            "base :: ui",
            "evidence",
            "identity",
            "incident",
            "incident :: clock",
            "incident :: diagnosis",
            "incident :: mode",
            "incident :: navigation",
            "playbook",
            "playbook :: navigation"
        })
@NullMarked
package dev.aftercall.postmortem;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
