package dev.aftercall.base;

/** The parts of a voice agent's pipeline, in call order. */
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
