/** Import of postmortems that already exist as Markdown: reading, previewing, writing them into the portal. */
@ApplicationModule(
        allowedDependencies = {
            "base",
            "base :: text",
            "base :: ui",
            "identity",
            "incident",
            "postmortem",
            "postmortem :: action",
            "postmortem :: analysis",
            "postmortem :: exemption",
            "postmortem :: lesson",
            "postmortem :: navigation",
            "postmortem :: regression",
            "postmortem :: runbookchange",
            "report"
        })
@NullMarked
package dev.aftercall.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
