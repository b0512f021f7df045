package dev.aftercall.importing.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the day that a file is about. */
final class BaseDay {

    private static final int ANY_YEAR = 2000;
    private static final int HEAD = 200;
    private static final List<String> KEYS = List.of(
            "incident date",
            "started at",
            "started",
            "start",
            "start time",
            "incident start",
            "date",
            "datum",
            "fecha",
            "day");
    private static final Pattern LINE = Pattern.compile(
            "^[\\s>*_|-]*(?:incident date|date of (?:the )?incident|date(?: ?/ ?time)?|start(?:ed)?(?: (?:at|time|date))?|datum|fecha|data|when|day|日付|日時|発生日時?|日期|날짜)[\\s*_]*[:：|].*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DAY_FIRST =
            Pattern.compile("(?<![\\d/])(?:1[3-9]|2\\d|3[01])/(?:0?[1-9]|1[0-2])/(?:\\d{4}|\\d{2})(?![\\d/])");

    private BaseDay() {}

    static Calendar calendar(Report report, String file, String title, FrontMatter front, List<String> lines) {
        var dayFirst = lines.stream()
                .anyMatch(
                        line -> line.length() < 5_000 && DAY_FIRST.matcher(line).find());
        var quiet = new Calendar(new Report(), null, "", dayFirst);
        for (var i = 0; i < Math.min(HEAD, lines.size()); i++) {
            var day =
                    lines.get(i).length() < 1_000 && LINE.matcher(lines.get(i)).matches()
                            ? Days.fullIn(lines.get(i))
                            : null;
            if (day != null) {
                return new Calendar(report, date(quiet, day), "line " + (i + 1), dayFirst);
            }
        }
        var inTitle = Days.fullIn(title);
        if (inTitle != null) {
            return new Calendar(report, date(quiet, inTitle), "the title", dayFirst);
        }
        var inName = Days.fullIn(file.replace('_', ' '));
        if (inName != null) {
            return new Calendar(report, date(quiet, inName), "the name of the file", dayFirst);
        }
        var entry = front.find(KEYS);
        var inFront = entry == null ? null : Days.fullIn(entry.value());
        if (inFront != null) {
            return new Calendar(report, date(quiet, inFront), "the facts before the text", dayFirst);
        }
        var anywhere = Days.fullIn(lines);
        return anywhere == null
                ? new Calendar(report, null, "", dayFirst)
                : new Calendar(report, date(quiet, anywhere.day()), "line " + (anywhere.line() + 1), dayFirst);
    }

    private static LocalDate date(Calendar quiet, Moment.Day day) {
        @Nullable LocalDate none = null;
        return day.year() == null ? day.in(ANY_YEAR) : quiet.quietly(day, none);
    }
}
