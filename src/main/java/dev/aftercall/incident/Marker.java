package dev.aftercall.incident;

/** What a note is about. */
public enum Marker {
    DETECTION("Detection"),
    DIAGNOSIS("Diagnosis"),
    REPAIR("Repair"),
    COMMUNICATION("Communication"),
    KEY_MOMENT("Key moment");

    private final String label;

    Marker(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
