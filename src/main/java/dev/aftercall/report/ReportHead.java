package dev.aftercall.report;

import static java.util.stream.Collectors.joining;

import dev.aftercall.base.markdown.Markdown;
import dev.aftercall.report.IncidentFacts.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What stands above the sections: severity, version, title, summary and the facts at a glance. */
final class ReportHead {

    private final Markdown markdown;

    ReportHead(Markdown markdown) {
        this.markdown = markdown;
    }

    void writeTitle(Html html, PostmortemDocument document) {
        html.newLine().open("div", "class", "line badges");
        SeverityBadge.write(html, document.incident().severity());
        if (document.incident().drill()) {
            html.element("span", "Drill", "class", "drill");
        }
        html.text(" ")
                .element("span", version(document.meta()), "class", "muted small")
                .close();
        html.newLine().element("h1", document.incident().title(), "dir", "auto");
        if (!document.summary().isBlank()) {
            html.newLine().open("div", "class", "lede md", "dir", "auto");
            html.markdown(markdown, document.summary(), 2, "summary-").close();
        }
    }

    /**
     * Says what readers must know before they read on.
     *
     * @param newest address of the newest version, null on paper
     */
    void writeNotices(Html html, PostmortemDocument document, @Nullable String newest) {
        var retraction = document.meta().retraction();
        if (retraction != null) {
            html.newLine().open("div", "class", "notice retracted", "role", "note");
            html.element(
                    "p", "This report was retracted on " + ReportTimes.date(retraction.at()) + ".", "class", "strong");
            html.element("p", retraction.reason(), "dir", "auto").close();
        }
        if (document.meta().superseded()) {
            html.newLine().open("div", "class", "notice", "role", "note").open("p");
            html.element("b", "There is a newer version of this report.");
            if (newest != null) {
                html.text(" ").element("a", "Read the newest version", "href", newest);
            }
            html.close().close();
        }
        if (document.incident().drill()) {
            html.newLine().open("div", "class", "notice", "role", "note");
            html.element("p", "This incident was a drill, held for practice.").close();
        }
    }

    static String version(ReportMeta meta) {
        var readers = " for " + meta.audience().label();
        var published = meta.publishedAt();
        if (published == null) {
            return "Draft of version " + meta.version() + readers;
        }
        var publisher = meta.publisher() == null ? "" : " by " + meta.publisher();
        return "Version " + meta.version() + ", published on " + ReportTimes.date(published) + publisher + readers;
    }

    /** The facts at a glance, in the order they are shown. */
    static List<Fact> facts(IncidentFacts incident) {
        var facts = new ArrayList<Fact>();
        facts.add(date(incident));
        facts.addAll(incident.more());
        facts.add(new Fact(
                "Incident commander", Objects.requireNonNullElse(incident.commander(), "nobody"), with(incident)));
        return facts;
    }

    private static @Nullable String with(IncidentFacts incident) {
        var names = incident.participants();
        var with = names.isEmpty() ? "" : "with " + String.join(", ", names);
        var note = Stream.of(with, incident.participantsNote())
                .filter(part -> !part.isBlank())
                .collect(joining("; "));
        return note.isEmpty() ? null : note;
    }

    private static Fact date(IncidentFacts incident) {
        var start = incident.start();
        var end = incident.end();
        var total = incident.total() == null ? null : ReportTimes.duration(incident.total());
        if (start == null) {
            return new Fact("Date", "not recorded", total);
        }
        var range = end == null ? "from " + ReportTimes.minutes(start) + " UTC" : ReportTimes.range(start, end);
        return new Fact("Date", ReportTimes.longDate(start), total == null ? range : range + ", " + total);
    }
}
