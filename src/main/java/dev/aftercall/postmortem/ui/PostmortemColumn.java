package dev.aftercall.postmortem.ui;

import dev.aftercall.incident.IncidentId;
import dev.aftercall.incident.ui.IncidentColumn;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.postmortem.PostmortemState;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How far an incident's postmortem is, in the list of incidents. */
@Component
class PostmortemColumn implements IncidentColumn {

    private final PostmortemQueries queries;

    PostmortemColumn(PostmortemQueries queries) {
        this.queries = queries;
    }

    @Override
    public String title() {
        return "Postmortem";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Map<IncidentId, Cell> cells(Collection<IncidentId> incidents) {
        return queries.statesOf(incidents).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> cell(entry.getValue())));
    }

    private static Cell cell(PostmortemState state) {
        return switch (state) {
            case DRAFT, AMENDED -> new Cell(state.label(), "square-pen", "");
            case IN_REVIEW -> new Cell(state.label(), "eye", "accent");
            case CHANGES_REQUESTED -> new Cell(state.label(), "message-square-text", "warn");
            case APPROVED -> new Cell(state.label(), "check", "accent");
            case PUBLISHED -> new Cell(state.label(), "circle-check", "good");
            case RETRACTED -> new Cell(state.label(), "ban", "faint");
        };
    }
}
