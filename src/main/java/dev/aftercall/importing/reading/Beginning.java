package dev.aftercall.importing.reading;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds out when the incident began: from a fact that says so, from a sentence with a range, from the first row. */
final class Beginning {

    private static final int I = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String MARKS = "[\\s*_>|+-]*";
    private static final String COLON = "[\\s*_]*[:：|-]?[\\s*_|]*";
    private static final List<Pattern> FACTS = List.of(
            fact(
                    "(?:impact|incident|outage|issue|problem) (?:start(?:ed)?|began|begin)(?: (?:time|at|date|date/time))?|start of (?:the )?(?:impact|incident|outage)"
                            + "|start(?:ed)?(?: (?:time|at|date|date/time))?|time (?:started|of start)|began(?: at)?|beginning|beginn|inicio|início|début|発生日時|発生時刻|開始|开始时间|시작"),
            fact(
                    "(?:first )?detected(?: at)?|(?:time|date) (?:detected|of detection)|detection time|first (?:report|reported|noticed|alert)|erkannt"),
            fact(
                    "(?:incident )?date(?: and |/| ?& ?)time|date|(?:incident |outage )?(?:duration|window|time ?range|period)|when|datum|fecha|日時|时间|dauer"));
    private static final Pattern SENTENCE =
            Pattern.compile("\\b(?:between|from|zwischen|von|entre)\\s+(?=[^.]{0,40}\\d{1,2}[:.h]\\d{2})", I);

    private final Report report;
    private final Calendar calendar;
    private final Zones.@Nullable Zone stated;

    Beginning(Report report, Calendar calendar, Zones.@Nullable Zone stated) {
        this.report = report;
        this.calendar = calendar;
        this.stated = stated;
    }

    @Nullable Instant find(FrontMatter front, List<Part> parts, List<ParsedEvent> events) {
        var entry =
                front.find(List.of("started at", "started", "start", "start time", "incident start", "impact start"));
        var inFront = entry == null ? null : TimeLeads.of(entry.value());
        if (entry != null && inFront != null && inFront.hasClock()) {
            return at(inFront, entry.line());
        }
        for (var fact : FACTS) {
            var found = inFacts(fact, parts);
            if (found != null) {
                return found;
            }
        }
        var sentence = inSentences(parts);
        if (sentence != null) {
            return sentence;
        }
        var first = events.stream()
                .filter(event -> event.at() != null)
                .min(Comparator.comparing(event -> Objects.requireNonNull(event.at())));
        if (first.isPresent()) {
            report.guess(first.get().line(), "Start taken from the first row of the timeline");
            return first.get().at();
        }
        if (calendar.base() == null || !calendar.source().equals("the title")) {
            return null;
        }
        report.guess(1, "Start taken from the day in the title, at midnight UTC");
        return calendar.base().atStartOfDay(java.time.ZoneOffset.UTC).toInstant();
    }

    private @Nullable Instant inFacts(Pattern fact, List<Part> parts) {
        for (var part : parts) {
            if (part.known() == SectionName.TIMELINE || part.known() == SectionName.ACTIONS) {
                continue;
            }
            for (var block : part.blocks()) {
                for (var i = 0; i < Math.min(100, block.lines().size()); i++) {
                    var line = block.lines().get(i);
                    var m = line.length() < 500 ? fact.matcher(line) : null;
                    var lead = m != null && m.lookingAt() ? TimeLeads.of(line.substring(m.end())) : null;
                    if (lead != null && lead.hasClock()) {
                        return at(lead, block.lineNumber() + i);
                    }
                }
            }
        }
        return null;
    }

    private @Nullable Instant inSentences(List<Part> parts) {
        for (var part : parts) {
            if (part.known() != SectionName.SUMMARY && part.known() != SectionName.IMPACT && part.level() > 0) {
                continue;
            }
            for (var block : part.blocks()) {
                var text = block.source();
                if (block.kind() == Block.Kind.PARAGRAPH && text.length() < 5_000) {
                    var found = inSentence(text, block.lineNumber());
                    if (found != null) {
                        return found;
                    }
                }
            }
        }
        return null;
    }

    private @Nullable Instant inSentence(String text, int line) {
        Matcher m = SENTENCE.matcher(text);
        while (m.find()) {
            var lead = TimeLeads.of(text.substring(m.end()));
            if (lead == null
                    || !lead.hasClock()
                    || lead.until() == null
                    || lead.until().clock() == null) {
                continue;
            }
            var day =
                    lead.from().day() != null ? lead.from().day() : lead.until().day();
            if (day == null) {
                day = Days.firstIn(text.substring(Math.max(0, m.start() - 40), m.start()));
            }
            if (day != null) {
                var from = new Moment(day, lead.from().clock(), lead.from().zone());
                return at(new TimeLead(from, null, false, false, ""), line);
            }
        }
        return null;
    }

    private @Nullable Instant at(TimeLead lead, int line) {
        var own = new Chronology(new Report(), calendar.silent(), stated);
        var from = new TimeLead(lead.from(), null, false, false, "");
        var event = own.event(from, "", line);
        if (event.at() != null) {
            report.guess(
                    line,
                    "Start taken from here: " + event.at()
                            + (lead.from().zone() == null && stated == null ? ", UTC assumed" : ""));
        }
        return event.at();
    }

    private static Pattern fact(String names) {
        return Pattern.compile(
                "^" + MARKS + "(?:" + names + ")" + COLON
                        + "(?=[^\\p{L}]|(?:mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|ma[iy]|jun|jul|aug|sep|o[ck]t|nov|de[cz]))",
                I);
    }
}
