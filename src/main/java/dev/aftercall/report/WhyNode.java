package dev.aftercall.report;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of the Five Whys with its answer and the questions that follow from it; all texts are plain.
 *
 * @param evidence what supports the answer, null when nothing was given
 * @param evidenceUrl where the evidence can be looked at
 */
public record WhyNode(
        String question,
        String answer,
        Mark mark,
        @Nullable String evidence,
        @Nullable String evidenceUrl,
        List<WhyNode> children) {

    public WhyNode {
        children = List.copyOf(children);
    }

    /** What an answer turned out to be. */
    public enum Mark {
        SYMPTOM("Symptom"),
        COMPONENT_FAULT("Component fault"),
        PROCESS_GAP("Process gap"),
        UNMARKED("");

        private final String label;

        Mark(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
