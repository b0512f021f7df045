package dev.aftercall.incident;

/** Names of what live views of incidents watch. */
public final class IncidentTopics {

    /** Touched by every change that a list could show. */
    public static final String ALL = "incidents";

    private IncidentTopics() {}

    /** Touched by every change of one incident, its timeline included. */
    public static String of(IncidentId id) {
        return "incident:" + id.value();
    }
}
