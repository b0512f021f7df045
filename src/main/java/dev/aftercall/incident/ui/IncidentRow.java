package dev.aftercall.incident.ui;

import dev.aftercall.incident.IncidentSummary;
import java.util.Map;

/** A row of the incident list with the cells that other modules add, by the title of their column. */
record IncidentRow(IncidentSummary incident, Map<String, IncidentColumn.Cell> more) {}
