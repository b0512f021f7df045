package dev.aftercall.incident.checklist.ui;

import dev.aftercall.incident.checklist.ChecklistQueries;
import dev.aftercall.incident.checklist.ChecklistService;
import org.springframework.stereotype.Component;

/** The services that the screens of checklists work with. */
@Component
record ChecklistDesk(ChecklistService service, ChecklistQueries queries) {}
