package dev.aftercall.incident;

/** Whether the portal or a person wrote a timeline entry. */
public enum EntryKind {
    ACTIVITY("Change"),
    NOTE("Note");

    private final String label;

    EntryKind(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
