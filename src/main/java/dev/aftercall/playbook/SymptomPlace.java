package dev.aftercall.playbook;

/** Where a symptom shows. */
public enum SymptomPlace {
    CALLERS("Callers notice"),
    TRANSCRIPTS("Transcripts show"),
    SYSTEMS("Systems show");

    private final String label;

    SymptomPlace(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
