package dev.aftercall.postmortem;

import dev.aftercall.base.RuleViolationException;
import java.util.List;
import java.util.stream.Collectors;

/** The postmortem lacks something that the next step of its review needs. */
public class NotReadyException extends RuleViolationException {

    private final transient List<ReadinessItem> missing;

    NotReadyException(List<ReadinessItem> missing) {
        super("Still missing: " + missing.stream().map(ReadinessItem::title).collect(Collectors.joining("; ")));
        this.missing = List.copyOf(missing);
    }

    /** What is missing, in the order of the sections. */
    public List<ReadinessItem> missing() {
        return missing;
    }
}
