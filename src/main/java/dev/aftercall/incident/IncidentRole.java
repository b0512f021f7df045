package dev.aftercall.incident;

/** What someone does in one incident; each role has at most one holder at a time. */
public enum IncidentRole {
    COMMANDER("Commander"),
    DEPUTY("Deputy"),
    COMMUNICATIONS_LEAD("Communications lead"),
    SCRIBE("Scribe"),
    TELEPHONY_LEAD("Telephony lead"),
    ASR_LEAD("ASR lead"),
    LLM_LEAD("LLM lead"),
    TTS_LEAD("TTS lead"),
    DIALOG_LEAD("Dialog lead");

    private final String label;

    IncidentRole(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Whether the holder changes status and severity and sends updates. */
    public boolean leads() {
        return this == COMMANDER || this == DEPUTY || this == COMMUNICATIONS_LEAD;
    }
}
