package dev.aftercall.incident.clock;

import dev.aftercall.identity.UserId;
import dev.aftercall.incident.Casebook;
import dev.aftercall.incident.IncidentCourse;
import dev.aftercall.playbook.Playbooks;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the clocks of an incident as its course demands; whoever calls it holds the incident. */
@Component
class ClockKeeper {

    private final ClockRepository clocks;
    private final SignalRepository signals;
    private final Playbooks playbook;
    private final Casebook casebook;
    private final ClockSettler settler;
    private final Announcements announcements;

    ClockKeeper(
            ClockRepository clocks,
            SignalRepository signals,
            Playbooks playbook,
            Casebook casebook,
            ClockSettler settler,
            Announcements announcements) {
        this.clocks = clocks;
        this.signals = signals;
        this.playbook = playbook;
        this.casebook = casebook;
        this.settler = settler;
        this.announcements = announcements;
    }

    /** Plans again after something happened to the incident, and keeps what a signal means beyond the incident. */
    @Transactional
    public void follow(IncidentCourse incident, List<Signal> news, UserId by, Instant now) {
        var known = new ArrayList<>(signals.findOf(incident.id().value()).stream()
                .map(SignalRow::toSignal)
                .toList());
        for (var signal : news) {
            if (Signals.isNew(signal, known)) {
                signals.save(new SignalRow(incident.id(), signal));
                known.add(signal);
            }
        }
        known.sort(Signals.IN_ORDER);
        var rows = clocks.findOf(incident.id().value());
        rows.stream()
                .filter(row -> row.isCurrent() && !row.isOf(incident.severity()))
                .filter(row -> row.isRunning() || !row.isRepeating())
                .forEach(row -> row.supersede(incident.severity(), by, now));
        var planned = Plan.of(playbook.version(incident.playbookVersion()).clocks(), incident, known, by);
        var kept = new HashSet<ClockRow>();
        for (var i = 0; i < planned.size(); i++) {
            keep(incident, planned.get(i), i, rows, kept);
        }
        rows.stream()
                .filter(row -> row.isCurrent() && row.isOf(incident.severity()) && !kept.contains(row))
                .forEach(row -> row.drop(by, now));
        rows.forEach(row -> settler.settle(incident, row, now));
        kept.stream().filter(row -> !rows.contains(row)).forEach(row -> settler.settle(incident, row, now));
    }

    private void keep(
            IncidentCourse incident, Plan.Planned planned, int position, List<ClockRow> rows, Set<ClockRow> kept) {
        var round = rows.stream()
                .filter(row -> row.isCurrent() && row.is(planned.rule().key(), planned.round()))
                .findFirst();
        if (round.isPresent()) {
            kept.add(round.get());
            if (round.get().isOf(incident.severity())) {
                round.get().follow(planned);
            }
        } else if (!planned.rule().repeats()
                || planned.ending() == null
                || !planned.ending().stopped()) {
            var row = new ClockRow(incident.id(), incident.severity(), planned, position);
            row.follow(planned);
            kept.add(clocks.save(row));
        }
    }

    /** Does what is due for one clock; nothing if somebody was quicker or it has changed since. */
    @Transactional
    public void wake(Alarm.Wake wake) {
        casebook.hold(wake.incident())
                .ifPresent(incident -> clocks.lock(wake.clock().value())
                        .filter(row -> settler.settle(incident, row, casebook.now()))
                        .ifPresent(_ -> announcements.touch(incident)));
    }

    /** Like {@link #follow} for what did not change the incident itself, so that nobody else tells open views. */
    @Transactional
    public void hear(IncidentCourse incident, List<Signal> news, UserId by, Instant now) {
        follow(incident, news, by, now);
        announcements.touch(incident);
    }
}
