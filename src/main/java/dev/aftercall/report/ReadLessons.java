package dev.aftercall.report;

import dev.aftercall.report.LessonRow.Area;
import dev.aftercall.report.LessonRow.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads exported lessons and the conclusion. */
final class ReadLessons {

    private static final Pattern ITEM =
            Pattern.compile("(?ds)^- \\*\\*(Detection|Response|Prevention|Communication):\\*\\*(?: (.*))?$");

    private ReadLessons() {}

    static Lessons of(List<String> lines) {
        var rows = new ArrayList<LessonRow>();
        var kind = Kind.WENT_WELL;
        var i = 0;
        while (i < lines.size() && !lines.get(i).equals("### Conclusion")) {
            var end = i + 1;
            while (end < lines.size()
                    && (lines.get(end).isBlank() || lines.get(end).startsWith("  "))) {
                end++;
            }
            var line = lines.get(i);
            var item = ITEM.matcher(line);
            if (line.startsWith("### ")) {
                kind = ReadActions.find(Kind.values(), Kind::label, line.substring(4), kind);
            } else if (item.matches()) {
                var text = new ArrayList<String>(List.of(item.group(2) == null ? "" : item.group(2)));
                text.addAll(MarkdownReader.outdent(lines.subList(i + 1, end), 2));
                rows.add(new LessonRow(
                        kind,
                        ReadActions.find(Area.values(), Area::label, item.group(1), Area.RESPONSE),
                        MarkdownReader.text(text)));
            }
            i = end;
        }
        return new Lessons(rows, i < lines.size() ? MarkdownReader.text(lines.subList(i + 1, lines.size())) : "");
    }
}
