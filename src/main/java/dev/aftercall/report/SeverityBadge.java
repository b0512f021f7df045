package dev.aftercall.report;

/** The severity as colour, shape and text. */
final class SeverityBadge {

    private SeverityBadge() {}

    static void write(Html html, IncidentFacts.Severity severity) {
        html.open("span", "class", "sev " + cssClass(severity));
        html.open("svg", "viewBox", "0 0 12 12", "width", "12", "height", "12", "aria-hidden", "true");
        switch (severity) {
            case SEV_1 -> path(html, "M3.7.5h4.6l3.2 3.2v4.6l-3.2 3.2H3.7L.5 8.3V3.7z");
            case SEV_2 ->
                path(
                        html,
                        "M6 .8c.5 0 .8.2 1 .6l4.6 8.1c.4.8-.1 1.7-1 1.7H1.4c-.9 0-1.4-.9-1-1.7L5 1.4c.2-.4.5-.6 1-.6z");
            case SEV_3 -> ring(html);
        }
        html.close().text(severity.label()).close();
    }

    static String cssClass(IncidentFacts.Severity severity) {
        return switch (severity) {
            case SEV_1 -> "s1";
            case SEV_2 -> "s2";
            case SEV_3 -> "s3";
        };
    }

    private static void path(Html html, String outline) {
        html.open("path", "d", outline, "fill", "currentColor").close();
    }

    private static void ring(Html html) {
        html.open(
                        "circle",
                        "cx",
                        "6",
                        "cy",
                        "6",
                        "r",
                        "4.6",
                        "fill",
                        "none",
                        "stroke",
                        "currentColor",
                        "stroke-width",
                        "2")
                .close();
    }
}
