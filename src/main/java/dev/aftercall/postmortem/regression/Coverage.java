package dev.aftercall.postmortem.regression;

import dev.aftercall.base.Layer;
import dev.aftercall.base.Severity;
import dev.aftercall.incident.IncidentKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many of the resolved SEV-1 and SEV-2 incidents, drills aside, have a case that failed before and passes after.
 *
 * @param components by the layer where the incidents began, those without one last
 * @param modes by the failure mode that was confirmed, most incidents first; incidents without one are left out
 * @param uncovered the latest of those without such a case, at most 10
 */
public record Coverage(Share total, List<OfComponent> components, List<OfMode> modes, List<Uncovered> uncovered) {

    public Coverage {
        components = List.copyOf(components);
        modes = List.copyOf(modes);
        uncovered = List.copyOf(uncovered);
    }

    /** So many of so many incidents. */
    public record Share(long covered, long incidents) {

        /** In whole percent, rounded down, so that 100 means all; 0 if there are no incidents. */
        public int percent() {
            return incidents == 0 ? 0 : Math.toIntExact(100 * covered / incidents);
        }
    }

    /**
     * The incidents that began in one layer.
     *
     * @param component null for those whose layer is not known
     */
    public record OfComponent(@Nullable Layer component, Share share) {}

    /**
     * The incidents with one failure mode.
     *
     * @param key of the mode in the library
     * @param name as the library has it now; the key if it is gone
     */
    public record OfMode(String key, String name, Share share) {}

    /** An incident without a case that passes. */
    public record Uncovered(IncidentKey incident, String title, Severity severity) {

        Uncovered(int keyYear, int keyNumber, String title, Severity severity) {
            this(IncidentKey.of(keyYear, keyNumber), title, severity);
        }
    }
}
