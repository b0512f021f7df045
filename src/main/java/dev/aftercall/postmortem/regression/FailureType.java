package dev.aftercall.postmortem.regression;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/**
 * Kinds of failures with the test that each calls for, by the runbook's table of test cases from incidents
 * (“Converting Production Failures to Test Cases”).
 */
public enum FailureType {
    ACCENT(
            "Speech recognition fails for an accent",
            "Add recordings in that accent to the audio test set.",
            "transcription-errors"),
    MISCLASSIFICATION(
            "Model takes the wrong intent",
            "Add the utterance, with the intent it should have had, to the intent test suite.",
            "intent-misclassification"),
    LONG_CONTEXT(
            "Latency grows with a long context",
            "Add a test that fails when the context window grows past its limit.",
            "latency-over-budget"),
    TOOL_CALL(
            "Tool call fails",
            "Add an integration test of that tool with the input at the edge of what it takes.",
            "tool-call-failures"),
    DIALOG_LOOP(
            "Dialog goes round in circles",
            "Add a conversation of several turns that fails when the agent repeats itself.",
            "conversational-loops"),
    OTHER("Something else", "");

    private final String label;
    private final String approach;
    private final Set<String> modes;

    FailureType(String label, String approach, String... modes) {
        this.label = label;
        this.approach = approach;
        this.modes = Set.of(modes);
    }

    public String label() {
        return label;
    }

    /** How to test against it, as a proposal; empty where the table has none. */
    public String approach() {
        return approach;
    }

    /** The type that a failure mode of the library stands for; empty if the table has none for it. */
    public static Optional<FailureType> ofMode(String mode) {
        return Arrays.stream(values()).filter(type -> type.modes.contains(mode)).findFirst();
    }
}
