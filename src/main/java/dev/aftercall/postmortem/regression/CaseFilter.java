package dev.aftercall.postmortem.regression;

import dev.aftercall.base.Layer;
import dev.aftercall.incident.IncidentKey;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which regression cases a list shows; empty sets and nulls leave a criterion out.
 *
 * @param incident only those of that incident
 * @param text words of the trigger, the suite, the conversation or an incident key
 */
public record CaseFilter(
        Set<Layer> components,
        Set<CaseState> states,
        Set<String> suites,
        @Nullable IncidentKey incident,
        @Nullable String text) {

    /** Everything. */
    public static final CaseFilter ALL = new CaseFilter(Set.of(), Set.of(), Set.of(), null, null);

    public CaseFilter {
        components = Set.copyOf(components);
        states = Set.copyOf(states);
        suites = Set.copyOf(suites);
    }

    public CaseFilter withComponents(Set<Layer> others) {
        return new CaseFilter(others, states, suites, incident, text);
    }

    public CaseFilter withStates(Set<CaseState> others) {
        return new CaseFilter(components, others, suites, incident, text);
    }

    public CaseFilter withSuites(Set<String> others) {
        return new CaseFilter(components, states, others, incident, text);
    }

    public CaseFilter withIncident(@Nullable IncidentKey other) {
        return new CaseFilter(components, states, suites, other, text);
    }

    public CaseFilter withText(@Nullable String other) {
        return new CaseFilter(components, states, suites, incident, other);
    }
}
