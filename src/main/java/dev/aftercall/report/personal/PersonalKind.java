package dev.aftercall.report.personal;

/** What kind of personal data or secret was found; the first ones win where findings overlap. */
public enum PersonalKind {
    SECRET("secret"),
    CARD("card number"),
    MAIL("mail address"),
    IP("IP address"),
    PHONE("phone number"),
    NAME("name");

    private final String label;

    PersonalKind(String label) {
        this.label = label;
    }

    /** Words for people, such as {@code mail address}. */
    public String label() {
        return label;
    }
}
