/** Published reports: from postmortem to web page, Markdown and PDF, and those pages themselves. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: markdown",
            "base :: text",
            "base :: ui",
            "evidence",
            "identity",
            "incident",
            "incident :: navigation",
            "playbook",
            "postmortem",
            "postmortem :: analysis",
            "postmortem :: action",
            "postmortem :: exemption",
            "postmortem :: lesson",
            "postmortem :: meeting",
            "postmortem :: regression",
            "postmortem :: runbookchange",
            "postmortem :: navigation"
        })
@NullMarked
package dev.aftercall.report;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
