package dev.aftercall.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of the Five Whys with its answer and the questions that follow from it; all texts are plain.
 *
 * @param evidence what supports the answer, null when nothing was given
 * @param evidenceUrl where the evidence can be looked at
 * @param pinned what the incident itself recorded that supports the answer, one line each
 */
public record WhyNode(
        String question,
        String answer,
        Mark mark,
        @Nullable String evidence,
        @Nullable String evidenceUrl,
        List<String> pinned,
        List<WhyNode> children) {

    public WhyNode {
        pinned = pinned == null ? List.of() : List.copyOf(pinned); // not there in documents of earlier versions
        children = List.copyOf(children);
    }

    /** A question to which nothing of the incident is pinned. */
    public WhyNode(
            String question,
            String answer,
            Mark mark,
            @Nullable String evidence,
            @Nullable String evidenceUrl,
            List<WhyNode> children) {
        this(question, answer, mark, evidence, evidenceUrl, List.of(), children);
    }

    /** Everything that supports the answer, in words. */
    List<String> proof() {
        var proof = new ArrayList<>(pinned);
        if (evidence != null) {
            proof.add(evidence);
        } else if (evidenceUrl != null) {
            proof.add(evidenceUrl);
        }
        return proof;
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
