package dev.aftercall.importing.reading;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Time zones as people write them. */
final class Zones {

    private static final Map<String, String> NAMES = names();
    private static final String ABBREVIATION = NAMES.keySet().stream()
            .filter(name -> name.length() <= 5)
            .map(Pattern::quote)
            .sorted((a, b) -> b.length() - a.length())
            .collect(Collectors.joining("|"));

    /** Where a zone stands after a time: an offset, a name, a region. */
    static final Pattern PATTERN = Pattern.compile("(?:(?:UTC|GMT|utc|gmt|Utc)\\s?[+-]\\s?\\d{1,2}(?::?\\d{2})?"
            + "|[A-Z][A-Za-z]{1,13}/[A-Z][A-Za-z_]+(?:/[A-Z][A-Za-z_]+)?(?:\\s[Tt]ime)?"
            + "|(?i:eastern|pacific|central|mountain)(?:\\s(?i:standard|daylight))?(?:\\s(?i:time))?(?![A-Za-z])"
            + "|(?:" + ABBREVIATION + "|utc|gmt|cet|cest|Utc)(?![A-Za-z0-9])"
            + "|(?i:coordinated universal time)"
            + "|Z(?![A-Za-z0-9])"
            + "|\\+(?:0\\d|1[0-4]):?\\d{2}(?!\\d)|-(?:0\\d|1[0-2])[03]0(?!\\d))");

    private Zones() {}

    /** A zone and whether its reading needs a word. */
    record Zone(String written, ZoneId id, @Nullable String remark) {

        /** The zone as written and how it is read. */
        String explained() {
            var same = written.equalsIgnoreCase(id.getId()) || id.equals(ZoneOffset.UTC);
            return written + (same ? "" : " (" + id + ")") + (remark == null ? "" : "; it " + remark);
        }

        static final Zone UTC = new Zone("UTC", ZoneOffset.UTC, null);
    }

    /** Null if nobody can tell. */
    static @Nullable Zone of(String written) {
        var name = written.strip().replaceFirst("(?i)\\s+time$", "");
        var key = name.toUpperCase(Locale.ROOT).replaceAll("\\s+", " ").replace('−', '-');
        var known = NAMES.get(key);
        if (known != null) {
            var parts = known.split(" ", 2);
            return new Zone(written.strip(), ZoneId.of(parts[0]), parts.length > 1 ? parts[1] : null);
        }
        return offsetOrRegion(written.strip(), name, key.replace(" ", ""));
    }

    private static @Nullable Zone offsetOrRegion(String written, String name, String key) {
        var offset = key.replaceFirst("^(?:UTC|GMT)", "");
        try {
            if (offset.matches("[+-]\\d{1,2}")) {
                return new Zone(written, ZoneOffset.ofHours(Integer.parseInt(offset)), null);
            }
            if (offset.matches("[+-]\\d{1,2}:?\\d{2}")) {
                return new Zone(written, ZoneOffset.of(padded(offset)), null);
            }
            if (name.indexOf('/') > 0 && ZoneId.getAvailableZoneIds().contains(name)) {
                return new Zone(written, ZoneId.of(name), null);
            }
        } catch (DateTimeException _) {
            return null;
        }
        return likeRegion(written, name.substring(name.lastIndexOf('/') + 1).replace(' ', '_'));
    }

    private static String padded(String offset) {
        var digits = offset.substring(1).replace(":", "");
        var full = digits.length() == 3 ? "0" + digits : digits;
        return offset.charAt(0) + full.substring(0, 2) + ":" + full.substring(2);
    }

    /** "UC/Pacific" is not a zone, but its last part tells which was meant; a city alone is enough, too. */
    private static @Nullable Zone likeRegion(String written, String place) {
        var known = NAMES.get(place.toUpperCase(Locale.ROOT));
        if (known != null && place.length() > 5) {
            return new Zone(written, ZoneId.of(known.split(" ", 2)[0]), "is not a known zone");
        }
        return ZoneId.getAvailableZoneIds().stream()
                .filter(id -> place.length() > 3
                        && id.toLowerCase(Locale.ROOT).endsWith("/" + place.toLowerCase(Locale.ROOT)))
                .min((a, b) -> a.length() == b.length() ? a.compareTo(b) : b.length() - a.length())
                .map(id -> new Zone(written, ZoneId.of(id), "is not a full name of a zone"))
                .orElse(null);
    }

    private static Map<String, String> names() {
        var table = """
                UTC,GMT,Z,UCT,WET,ZULU,COORDINATED UNIVERSAL TIME=+00:00
                BST=+01:00 could also be Bangladesh; taken as British summer time
                CET,MEZ,WEST,WAT,CENTRAL EUROPEAN=+01:00
                CEST,MESZ,EET,SAST,CAT=+02:00
                EEST,MSK,EAT,TRT=+03:00
                PKT=+05:00
                IST=+05:30 could also be Irish or Israeli; taken as Indian time
                ICT,WIB=+07:00
                SGT,HKT,AWST,PHT,MYT=+08:00
                JST,KST=+09:00
                AEST=+10:00
                AEDT=+11:00
                ACST=+09:30
                NZST=+12:00
                NZDT=+13:00
                AET=Australia/Sydney
                NST,NDT=America/St_Johns
                BRT,ART=-03:00
                EST=-05:00
                EDT=-04:00
                CST=-06:00 could also be Chinese; taken as North American central time
                CDT=-05:00
                MST=-07:00
                MDT=-06:00
                PST=-08:00
                PDT=-07:00
                AKST=-09:00
                HST=-10:00
                ET,EASTERN=America/New_York
                CT,CENTRAL=America/Chicago
                MT,MOUNTAIN=America/Denver
                PT,PACIFIC=America/Los_Angeles
                EASTERN STANDARD=-05:00
                EASTERN DAYLIGHT=-04:00
                CENTRAL STANDARD=-06:00
                CENTRAL DAYLIGHT=-05:00
                MOUNTAIN STANDARD=-07:00
                MOUNTAIN DAYLIGHT=-06:00
                PACIFIC STANDARD=-08:00
                PACIFIC DAYLIGHT=-07:00
                """;
        var names = new HashMap<String, String>();
        table.lines().forEach(line -> {
            var parts = line.strip().split("=", 2);
            Arrays.stream(parts[0].split(",", -1)).forEach(name -> names.put(name, parts[1]));
        });
        return Map.copyOf(names);
    }
}
