package dev.aftercall.incident.ui;

import dev.aftercall.incident.mode.ModeProposals;
import dev.aftercall.incident.mode.ModeQueries;
import dev.aftercall.incident.mode.ModeService;
import org.springframework.stereotype.Component;

/** The services by which an incident's failure mode is named. */
@Component
record ModeDesk(ModeService service, ModeQueries queries, ModeProposals proposals) {}
