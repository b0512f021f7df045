package dev.aftercall.identity;

/** What a user may do across the whole portal; a user holds one or more. */
public enum Role {
    ADMIN("Administrator"),
    MANAGER("Engineering manager"),
    FACILITATOR("Facilitator"),
    RESPONDER("Responder"),
    STAKEHOLDER("Stakeholder");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
