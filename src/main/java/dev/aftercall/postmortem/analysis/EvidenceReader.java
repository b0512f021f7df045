package dev.aftercall.postmortem.analysis;

import dev.aftercall.evidence.MeasurementId;
import dev.aftercall.evidence.MeasurementQueries;
import dev.aftercall.incident.EntryId;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.TimelineQueries;
import dev.aftercall.postmortem.PostmortemRef;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Finds what an incident knows that can show that an answer is true. */
@Component
class EvidenceReader {

    private final WhyPinRepository pins;
    private final TimelineQueries timelines;
    private final MeasurementQueries measurements;
    private final EvidenceWords words;

    EvidenceReader(
            WhyPinRepository pins, TimelineQueries timelines, MeasurementQueries measurements, EvidenceWords words) {
        this.pins = pins;
        this.timelines = timelines;
        this.measurements = measurements;
        this.words = words;
    }

    /** What is pinned to the whys of a postmortem, by why. */
    Map<WhyId, List<Evidence>> pinned(PostmortemRef ref) {
        var pinned = pins.findByPostmortemOrderById(ref.id());
        var known = find(ref.key(), pinned.stream().map(WhyPin::ref).toList()).stream()
                .collect(Collectors.toMap(Evidence::ref, Function.identity()));
        return pinned.stream()
                .filter(pin -> known.containsKey(pin.ref()))
                .collect(Collectors.groupingBy(
                        WhyPin::why,
                        Collectors.flatMapping(pin -> Stream.ofNullable(known.get(pin.ref())), Collectors.toList())));
    }

    /** What these point to; those that the incident does not have are missing. Asks only for the kinds among them. */
    List<Evidence> find(IncidentKey key, Collection<EvidenceRef> refs) {
        var entries = targets(refs, EvidenceKind.ENTRY, EntryId::new);
        var measured = targets(refs, EvidenceKind.MEASUREMENT, MeasurementId::new);
        return Stream.concat(
                        entries.isEmpty()
                                ? Stream.empty()
                                : timelines.some(key, entries).stream().map(words::entry),
                        measured.isEmpty()
                                ? Stream.empty()
                                : measurements.some(key, measured).stream().map(EvidenceWords::measurement))
                .toList();
    }

    /** All that can be pinned: the measurements that stand, then the timeline, oldest first. */
    List<Evidence> choices(IncidentKey key) {
        return Stream.concat(
                        measurements.standing(key).stream().map(EvidenceWords::measurement),
                        timelines.all(key).reversed().stream().map(words::entry))
                .filter(evidence -> !evidence.withdrawn())
                .toList();
    }

    private static <T> List<T> targets(Collection<EvidenceRef> refs, EvidenceKind kind, Function<UUID, T> id) {
        return refs.stream()
                .filter(ref -> ref.kind() == kind)
                .map(EvidenceRef::target)
                .distinct()
                .map(id)
                .toList();
    }
}
