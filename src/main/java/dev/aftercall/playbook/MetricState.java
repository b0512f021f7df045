package dev.aftercall.playbook;

/** How a value stands against the thresholds of its metric. */
public enum MetricState {
    GOOD("good"),
    WARNING("warning"),
    CRITICAL("critical"),
    /** No value, or a metric without thresholds; never to be read as good. */
    UNKNOWN("unknown");

    private final String word;

    MetricState(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
