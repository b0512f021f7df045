/** The invented company Havenlo: a year of its incidents and postmortems, played into an empty portal started as a demo. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "evidence",
            "identity",
            "incident",
            "incident :: checklist",
            "incident :: clock",
            "incident :: diagnosis",
            "incident :: mode",
            "playbook",
            "postmortem",
            "postmortem :: action",
            "postmortem :: analysis",
            "postmortem :: exemption",
            "postmortem :: lesson",
            "postmortem :: meeting",
            "postmortem :: regression",
            "postmortem :: runbookchange",
            "report"
        })
@NullMarked
package dev.aftercall.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
