package dev.aftercall.report;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One event of the timeline.
 *
 * @param label milestone or short heading, null for an ordinary entry
 * @param text Markdown
 * @param evidenceUrl where it can be looked at
 */
public record TimelineRow(
        Instant at,
        Precision precision,
        @Nullable String label,
        @Nullable Marker marker,
        @Nullable Layer layer,
        String text,
        @Nullable String evidenceUrl,
        @Nullable String author) {

    /** How exactly the time is known. */
    public enum Precision {
        EXACT,
        MINUTE,
        APPROXIMATE
    }

    /** What kind of moment it was. */
    public enum Marker {
        DETECTION("detection"),
        DIAGNOSIS("diagnosis"),
        REPAIR("repair"),
        COMMUNICATION("communication"),
        KEY_MOMENT("key moment");

        private final String label;

        Marker(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Which layer of the voice agent it concerns. */
    public enum Layer {
        TELEPHONY("Telephony"),
        ASR("ASR"),
        LLM("LLM"),
        TTS("TTS"),
        DIALOG("Dialog");

        private final String label;

        Layer(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
