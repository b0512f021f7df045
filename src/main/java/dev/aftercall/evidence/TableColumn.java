package dev.aftercall.evidence;

import dev.aftercall.playbook.MetricScale;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What a column of a pasted table holds, by its heading. */
enum TableColumn {
    METRIC("metric", Set.of("metric", "metrics", "measure", "measurement", "name", "key", "component", "figure")),
    VALUE("value", Set.of("value", "now", "current", "during", "measured", "actual", "result", "latency", "reading")),
    UNIT("unit", Set.of("unit", "units")),
    USUAL("usual", Set.of("usual", "baseline", "normal", "before", "expected", "reference")),
    FROM("from", Set.of("from", "start", "begin", "begins", "windowstart")),
    UNTIL("until", Set.of("until", "to", "end", "ends", "time", "at", "timestamp", "measuredat", "windowend")),
    SAMPLE("sample size", Set.of("samplesize", "samples", "sample", "n", "calls", "turns", "count")),
    SOURCE("source", Set.of("source", "dashboard", "query")),
    /** Not known here, and said to be so. */
    OTHER("other", Set.of());

    private final String label;
    private final Set<String> headings;

    TableColumn(String label, Set<String> headings) {
        this.label = label;
        this.headings = headings;
    }

    String label() {
        return label;
    }

    /** A column with the unit that its heading may name, such as {@code Value (ms)}. */
    record Headed(TableColumn column, String unit) {}

    static Optional<Headed> of(String heading) {
        var text = heading.toLowerCase(Locale.ROOT).strip();
        var unit = "";
        var open = Math.max(text.lastIndexOf('('), Math.max(text.lastIndexOf('['), text.lastIndexOf(" in ")));
        if (open > 0) {
            unit = text.substring(open).replaceAll("^ in |[()\\[\\]]", "").strip();
            text = text.substring(0, open);
            if (!MetricScale.isUnit(unit)) {
                return Optional.empty();
            }
        }
        var word = text.replaceAll("[^\\p{L}]", "");
        var named = unit;
        return Stream.of(values())
                .filter(column -> column.headings.contains(word))
                .map(column -> new Headed(column, named))
                .findFirst();
    }
}
