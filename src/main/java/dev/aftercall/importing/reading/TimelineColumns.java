package dev.aftercall.importing.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which column of a table says what.
 *
 * @param day -1 where the day stands with the time or nowhere
 * @param end -1 for none
 * @param zoneColumn -1 for none
 * @param zone of all rows, null where the head names none
 * @param headerIsRow whether the head is already a row
 */
record TimelineColumns(
        List<String> headers,
        int time,
        int day,
        int end,
        int zoneColumn,
        int text,
        Zones.@Nullable Zone zone,
        boolean headerIsRow) {

    private static final Set<String> TIMES = Set.of(
            "time",
            "times",
            "timestamp",
            "timestamps",
            "date time",
            "datetime",
            "date and time",
            "time and date",
            "when",
            "at",
            "start",
            "start time",
            "started",
            "begin",
            "from",
            "hour",
            "clock",
            "zeit",
            "uhrzeit",
            "zeitpunkt",
            "zeitstempel",
            "datum uhrzeit",
            "hora",
            "fecha hora",
            "fecha y hora",
            "data hora",
            "heure",
            "horaire",
            "date heure",
            "ora",
            "tijd",
            "tijdstip",
            "tid",
            "时间",
            "時刻",
            "時間",
            "日時",
            "시간",
            "일시",
            "время",
            "local time",
            "time of day",
            "event time",
            "t",
            "utc",
            "time range",
            "period");
    private static final Set<String> DAYS =
            Set.of("date", "day", "datum", "tag", "fecha", "jour", "data", "dia", "día", "日付", "日期", "날짜", "дата");
    private static final Set<String> ENDS =
            Set.of("end", "end time", "ended", "until", "to", "finish", "ende", "bis", "fin", "fim");
    private static final Set<String> ZONES = Set.of("zone", "tz", "timezone", "time zone", "zeitzone");
    private static final Set<String> TEXTS = Set.of(
            "event",
            "events",
            "description",
            "what",
            "what happened",
            "details",
            "detail",
            "note",
            "notes",
            "message",
            "entry",
            "comment",
            "comments",
            "ereignis",
            "beschreibung",
            "was",
            "evento",
            "descripción",
            "descrição",
            "événement",
            "description de l événement",
            "イベント",
            "内容",
            "出来事",
            "事象",
            "事件",
            "描述",
            "이벤트",
            "событие",
            "summary",
            "update",
            "event description",
            "action event",
            "event action",
            "happening",
            "gebeurtenis",
            "händelse");
    private static final Set<String> TEXTS_TOO =
            Set.of("action", "actions", "activity", "status", "step", "milestone", "対応", "aktion", "acción");

    /** Null if no column has times. */
    static @Nullable TimelineColumns of(Block table) {
        var headers = Tables.cells(table.lines().getFirst());
        var names = headers.stream().map(TimelineColumns::name).toList();
        var day = find(names, DAYS);
        var time = findTime(names, headers);
        if (time < 0 && day >= 0) {
            time = day;
            day = -1;
        }
        var headerIsRow = time < 0 && headers.stream().limit(2).anyMatch(cell -> TimeLeads.of(cell) != null);
        if (time < 0) {
            time = byContent(table);
        }
        if (time < 0 || !hasTimes(table, time, day)) {
            return null;
        }
        var end = find(names, ENDS);
        var zoneColumn = find(names, ZONES);
        return new TimelineColumns(
                headers,
                time,
                day == time ? -1 : day,
                end,
                zoneColumn,
                text(table, names, time, day, end),
                zone(headers.get(time)),
                headerIsRow);
    }

    private static String name(String header) {
        return HeadingNames.normal(header.replaceAll("\\[[^\\]]*]", " ").replace("/", " "));
    }

    private static int find(List<String> names, Set<String> wanted) {
        for (var i = 0; i < names.size(); i++) {
            if (wanted.contains(names.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int findTime(List<String> names, List<String> headers) {
        var exact = find(names, TIMES);
        if (exact >= 0) {
            return exact;
        }
        for (var i = 0; i < names.size(); i++) {
            var words = names.get(i).split(" ", -1);
            var isZone =
                    words.length == 1 && Zones.of(words[0].toUpperCase(Locale.ROOT)) != null && words[0].length() < 5;
            if (isZone
                    || (words.length <= 4
                            && List.of(words).stream()
                                    .anyMatch(word -> List.of("time", "timestamp", "uhrzeit", "zeit")
                                            .contains(word)))) {
                return i;
            }
        }
        return -1;
    }

    private static int byContent(Block table) {
        for (var column = 0; column < 3; column++) {
            if (hasTimes(table, column, -1)) {
                return column;
            }
        }
        return -1;
    }

    private static boolean hasTimes(Block table, int column, int day) {
        var filled = 0;
        var times = 0;
        for (var line : table.lines().stream().skip(2).limit(200).toList()) {
            var cells = Tables.cells(line);
            if (column < cells.size() && !cells.get(column).isBlank()) {
                filled++;
                var lead = TimeLeads.of(cells.get(column));
                times += lead != null && (lead.rest().length() < 40) ? 1 : 0;
            }
        }
        var first = Tables.cells(table.lines().getFirst());
        var inHead = column < first.size() && TimeLeads.of(first.get(column)) != null;
        return filled == 0 ? inHead : times * 2 >= filled && times > 0;
    }

    private static int text(Block table, List<String> names, int time, int day, int end) {
        var named = find(names, TEXTS);
        if (named < 0) {
            named = find(names, TEXTS_TOO);
        }
        if (named >= 0 && named != time) {
            return named;
        }
        var best = -1;
        var longest = -1;
        for (var i = 0; i < names.size(); i++) {
            var column = i;
            var length = table.lines().stream()
                    .skip(2)
                    .limit(200)
                    .map(Tables::cells)
                    .mapToInt(cells -> column < cells.size() ? cells.get(column).length() : 0)
                    .sum();
            if (i != time && i != day && i != end && length > longest) {
                best = i;
                longest = length;
            }
        }
        return best;
    }

    private static Zones.@Nullable Zone zone(String header) {
        return ZoneStatement.inHead(header);
    }

    boolean isUsed(int column) {
        return column == time || column == day || column == end || column == zoneColumn || column == text;
    }

    /** What the row says about its time. */
    String time(List<String> cells) {
        var parts = new ArrayList<String>();
        for (var column : new int[] {day, time, zoneColumn}) {
            if (column >= 0 && column < cells.size() && !cells.get(column).isBlank()) {
                parts.add(cells.get(column));
            }
        }
        return parts.size() == 1
                        && zoneColumn >= 0
                        && time < cells.size()
                        && cells.get(time).isBlank()
                        && day < 0
                ? ""
                : String.join(" ", parts);
    }

    String explained() {
        var result = new StringBuilder("'" + Plain.of(headers.get(time)) + "' is the time");
        for (var i = 0; i < headers.size(); i++) {
            if (i != time) {
                var use = i == text
                        ? "the text"
                        : i == day
                                ? "the day"
                                : i == end ? "the end" : i == zoneColumn ? "the zone" : "added in brackets";
                result.append(", '")
                        .append(Plain.of(headers.get(i)))
                        .append("' ")
                        .append(use);
            }
        }
        return result.toString();
    }
}
