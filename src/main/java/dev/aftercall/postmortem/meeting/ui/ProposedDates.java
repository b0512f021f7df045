package dev.aftercall.postmortem.meeting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.ViewerZone;
import dev.aftercall.postmortem.IncidentFacts;
import dev.aftercall.postmortem.meeting.Agenda;
import dev.aftercall.postmortem.meeting.MeetingDates;
import dev.aftercall.postmortem.meeting.ProposedDate;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Dates that suit, to be taken with one click; says how they lie to the window after the resolution. */
final class ProposedDates extends Div {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.ENGLISH);

    private final List<ProposedDate> dates;

    ProposedDates(IncidentFacts incident, Clock clock, Consumer<Instant> choose) {
        var zone = ViewerZone.current();
        dates = MeetingDates.propose(incident.endedAt(), clock.instant(), zone, Agenda.STANDARD.length());
        addClassName("proposed-dates");
        var hint = new Span(explain());
        hint.addClassNames("s", "muted");
        add(hint);
        dates.forEach(date -> {
            var chip = new Button(SHORT.format(date.startsAt().atZone(zone)), _ -> choose.accept(date.startsAt()));
            chip.addClassNames("chip", "small");
            chip.setTooltipText(ViewerZone.full(date.startsAt()));
            add(chip);
        });
    }

    Optional<Instant> best() {
        return dates.stream().findFirst().map(ProposedDate::startsAt);
    }

    private String explain() {
        if (dates.isEmpty()) {
            return "No working hour could be proposed";
        }
        return switch (dates.getFirst().fit()) {
            case WITHIN -> "48 to 72 hours after the resolution, in your working hours:";
            case BEFORE -> "No working hour lies 48 to 72 hours after the resolution; the last ones before:";
            case AFTER -> "The 72 hours after the resolution are over or nearly so; the next working hours:";
        };
    }
}
