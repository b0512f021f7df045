package dev.aftercall.importing.reading;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the sentence that says in which zone all times of a file are. */
final class ZoneStatement {

    private static final int LOOK_AT = 400;
    private static final int REACH = 60;
    private static final Pattern SAYING = Pattern.compile(
            "(?i)\\ball (?:the |of the )?(?:below )?(?:times?|timestamps|dates and times|dates)\\b|\\btimes? (?:are|is|below|listed|shown|given|in|zone)\\b|\\btimestamps (?:are|in|below)\\b"
                    + "|\\btimes \\(|\\btime ?zone\\b|\\balle zeiten\\b|\\bzeiten (?:in|sind)\\b|\\bzeitangaben\\b|\\bzeitzone\\b|\\btoutes les heures\\b|\\bheures (?:en|in)\\b|\\btodas las horas\\b"
                    + "|\\bzona horaria\\b|\\btodos os horários\\b|時刻は|時間は|タイムゾーン|时间均|时区|시간은|timeline\\b");
    private static final Pattern ZONE = Pattern.compile("(?<![A-Za-z0-9/])(" + Zones.PATTERN.pattern() + ")");

    private static final Pattern PLACE = Pattern.compile(
            "(?:heure de|hora de|ora di)\\s([A-Z]\\p{Ll}{3,20})|\\b([A-Z]\\p{Ll}{3,20}(?: [A-Z]\\p{Ll}{2,20})?) [Tt]ime\\b");

    private ZoneStatement() {}

    /** What was said and where. */
    record Said(Zones.Zone zone, int line) {}

    /** Null if nothing is said. */
    static @Nullable Said in(List<String> lines, int firstLine) {
        for (var i = 0; i < lines.size(); i++) {
            var zone = inSentence(lines.get(i));
            if (zone != null) {
                return new Said(zone, firstLine + i + 1);
            }
        }
        return null;
    }

    private static Zones.@Nullable Zone inSentence(String line) {
        if (line.stripLeading().startsWith("|")) {
            return null;
        }
        var text = TimeLeads.plain(line.length() > LOOK_AT ? line.substring(0, LOOK_AT) : line);
        var saying = SAYING.matcher(text);
        while (saying.find()) {
            var isHeading = saying.group().equalsIgnoreCase("timeline");
            if (isHeading && !text.strip().matches("(?:#+|\\*\\*|__).*|[Tt]imeline.*")) {
                continue;
            }
            var zone = first(text.substring(saying.end(), Math.min(text.length(), saying.end() + REACH)));
            if (zone != null) {
                return zone;
            }
        }
        return null;
    }

    /** The zone that the head of a column names. */
    static Zones.@Nullable Zone inHead(String header) {
        return first(TimeLeads.plain(header));
    }

    private static Zones.@Nullable Zone first(String text) {
        var zone = ZONE.matcher(text);
        while (zone.find()) {
            var found = Zones.of(zone.group(1));
            if (found != null) {
                return found;
            }
        }
        var place = PLACE.matcher(text);
        return place.find() ? Zones.of(place.group(1) == null ? place.group(2) : place.group(1)) : null;
    }
}
