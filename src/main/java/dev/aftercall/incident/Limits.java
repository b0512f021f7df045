package dev.aftercall.incident;

/** How long texts and lists may be; longer ones are refused with a message, never cut. */
public final class Limits {

    public static final int TITLE = 200;
    public static final int MARKDOWN = 100_000;
    public static final int REASON = 1_000;
    public static final int LABEL = 80;
    public static final int LABELS = 20;
    public static final int LINKS = 50;
    public static final int URL = 2_000;

    private Limits() {}
}
