package dev.aftercall.incident.clock;

import dev.aftercall.identity.UserId;
import dev.aftercall.incident.IncidentCourse;
import dev.aftercall.incident.IncidentStatus;
import dev.aftercall.incident.IncidentTime;
import dev.aftercall.playbook.ClockRule;
import dev.aftercall.playbook.ClockStop;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which clocks an incident has by the rules of its playbook and by what happened, whatever was stored before: a pure
 * function, so that a correction or a change of severity is nothing but planning again.
 */
final class Plan {

    /**
     * One clock as it should be.
     *
     * @param round 1 unless the clock repeats
     * @param ending null while it runs
     */
    record Planned(
            ClockRule rule,
            int round,
            Instant start,
            @Nullable Ending ending) {}

    private final IncidentCourse incident;
    private final List<Signal> signals;
    private final UserId actor;

    private Plan(IncidentCourse incident, List<Signal> signals, UserId actor) {
        this.incident = incident;
        this.signals = signals;
        this.actor = actor;
    }

    /** The clocks that the incident's severity has, in the order of the rules. */
    static List<Planned> of(List<ClockRule> rules, IncidentCourse incident, List<Signal> signals, UserId actor) {
        var plan = new Plan(incident, signals, actor);
        return rules.stream()
                .filter(rule -> rule.target(incident.severity()).isPresent())
                .flatMap(rule -> plan.clocks(rule).stream())
                .toList();
    }

    private List<Planned> clocks(ClockRule rule) {
        return switch (rule.start()) {
            case DECLARED -> List.of(single(rule, incident.declaredAt(), over()));
            case UPDATE -> rounds(rule);
            case RESOLVED ->
                incident.status() == IncidentStatus.RESOLVED
                        ? incident.time(IncidentTime.RESOLVED)
                                .map(resolved -> List.of(single(rule, resolved, null)))
                                .orElse(List.of())
                        : List.of();
        };
    }

    private Planned single(ClockRule rule, Instant start, @Nullable Ending over) {
        var ending = happened(rule.stop(), start)
                .filter(stopped -> over == null || !stopped.at().isAfter(over.at()))
                .orElse(over);
        return new Planned(rule, 1, start, ending);
    }

    /** A round from update to update; nothing is promised any more once the incident is over. */
    private List<Planned> rounds(ClockRule rule) {
        var rounds = new ArrayList<Planned>();
        var start = incident.declaredAt();
        var over = over();
        var updates = signals.stream()
                .filter(signal -> signal.stop() == rule.stop())
                .filter(signal -> over == null || !signal.at().isAfter(over.at()))
                .toList();
        for (var signal : updates) {
            var end = later(start, signal.at());
            rounds.add(
                    new Planned(rule, rounds.size() + 1, start, new Ending(end, signal.by(), rule.doneName(), true)));
            start = end;
        }
        rounds.add(new Planned(rule, rounds.size() + 1, start, over));
        return rounds;
    }

    private Optional<Ending> happened(ClockStop stop, Instant start) {
        return switch (stop) {
            case ACKNOWLEDGED -> recorded(IncidentTime.ACKNOWLEDGED, start);
            case MITIGATED -> recorded(IncidentTime.MITIGATED, start);
            case COMMANDER_NAMED,
                    WAR_ROOM_SET,
                    COMPONENTS_MEASURED,
                    STAKEHOLDERS_TOLD,
                    DOCUMENTED,
                    UPDATE_SENT,
                    MEETING_HELD,
                    REPORT_PUBLISHED ->
                signals.stream()
                        .filter(signal -> signal.stop() == stop)
                        .filter(signal ->
                                !followsResolution(stop) || !signal.at().isBefore(start))
                        .findFirst()
                        .map(signal -> new Ending(later(start, signal.at()), signal.by(), how(stop), true));
        };
    }

    private Optional<Ending> recorded(IncidentTime time, Instant start) {
        return incident.time(time).map(at -> new Ending(later(start, at), actor, time.label(), true));
    }

    private @Nullable Ending over() {
        return incident.isOpen()
                ? null
                : incident.endedAt()
                        .map(at -> new Ending(at, actor, "Incident " + lower(incident.status()), false))
                        .orElse(null);
    }

    /** What happened before a resolution that was taken back does not count for the next one. */
    private static boolean followsResolution(ClockStop stop) {
        return stop == ClockStop.MEETING_HELD || stop == ClockStop.REPORT_PUBLISHED;
    }

    private static String how(ClockStop stop) {
        return switch (stop) {
            case ACKNOWLEDGED -> "Acknowledged";
            case COMMANDER_NAMED -> "Commander named";
            case WAR_ROOM_SET -> "Room link set";
            case COMPONENTS_MEASURED -> "Layers measured";
            case STAKEHOLDERS_TOLD -> "Stakeholder update sent";
            case DOCUMENTED -> "Written down";
            case MITIGATED -> "Mitigated";
            case UPDATE_SENT -> "Update sent";
            case MEETING_HELD -> "Meeting held";
            case REPORT_PUBLISHED -> "Report published";
        };
    }

    private static String lower(IncidentStatus status) {
        return status.label().toLowerCase(java.util.Locale.ROOT);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
