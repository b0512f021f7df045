package dev.aftercall.incident.ui;

import dev.aftercall.base.ui.PaletteEntry;
import dev.aftercall.base.ui.PaletteSource;
import dev.aftercall.incident.IncidentFilter;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentSummary;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Incidents, and declaring one, as lines of the palette. */
@Component
class IncidentEntries implements PaletteSource {

    private static final int MOST = 6;

    private final Desk desk;
    private final DeclareDialogs dialogs;

    IncidentEntries(Desk desk, DeclareDialogs dialogs) {
        this.desk = desk;
        this.dialogs = dialogs;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<PaletteEntry> find(String query) {
        if (!Team.includes(desk.user())) {
            return List.of();
        }
        var declare = Stream.of(new PaletteEntry("Do", "siren", "Declare an incident", "Alt Shift D", dialogs::open))
                .filter(entry -> entry.matches(query));
        var found = desk.queries().list(filter(query), 0, MOST).stream().map(IncidentEntries::entry);
        return Stream.concat(declare, found).toList();
    }

    /** Without words the open ones; a bare number means a key of this year. */
    private IncidentFilter filter(String query) {
        if (query.isEmpty()) {
            return IncidentFilter.open();
        }
        if (query.matches("\\d{1,4}")) {
            var year = Year.from(desk.now().atZone(ZoneOffset.UTC)).getValue();
            return IncidentFilter.all()
                    .withText(IncidentKey.of(year, Integer.parseInt(query)).value());
        }
        return IncidentFilter.all().withText(query);
    }

    private static PaletteEntry entry(IncidentSummary incident) {
        return new PaletteEntry(
                "Incidents",
                "siren",
                incident.key() + " " + incident.title(),
                incident.severity().label() + ", " + incident.status().label(),
                () -> IncidentNavigation.toIncident(incident.key()));
    }
}
