package dev.aftercall.incident;

/** Names of what live views of incidents watch. */
public final class IncidentTopics {

    /** Touched by every change that a list could show. */
    public static final String ALL = "incidents";

    private static final String ONE = "incident:";

    private IncidentTopics() {}

    /** Touched by every change of one incident, its timeline included. */
    public static String of(IncidentId id) {
        return ONE + id.value();
    }

    /** Whether the topic is that of one incident, whichever. */
    public static boolean isOfOne(String topic) {
        return topic.startsWith(ONE);
    }
}
