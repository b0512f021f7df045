package dev.aftercall.report;

import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A signed exemption as a line of Markdown and back, and on the page. */
final class WaiverText {

    private static final Pattern LINE = Pattern.compile(
            "(?ds)^\\*\\*Exempt:\\*\\* (.*) — signed(?: by (.*))? on (\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z)$");

    private WaiverText() {}

    static String markdown(@Nullable Waiver waiver) {
        if (waiver == null) {
            return "";
        }
        var by = waiver.signedBy() == null ? "" : " by " + MarkdownText.inline(waiver.signedBy());
        return "**Exempt:** %s — signed%s on %s".formatted(MarkdownText.inline(waiver.reason()), by, waiver.at());
    }

    /** The exemption that one of the lines tells of; null if none does. */
    static @Nullable Waiver read(List<String> lines) {
        for (var line : lines) {
            var written = LINE.matcher(line);
            if (written.matches()) {
                var by = written.group(2);
                return new Waiver(
                        MarkdownReader.plain(written.group(1)),
                        by == null ? null : MarkdownReader.plain(by),
                        Instant.parse(written.group(3)));
            }
        }
        return null;
    }

    static void write(Html html, @Nullable Waiver waiver) {
        if (waiver != null) {
            var by = waiver.signedBy() == null ? "" : " by " + waiver.signedBy();
            html.open("p", "class", "exempt", "dir", "auto");
            html.element("b", "Exemption signed%s on %s:".formatted(by, ReportTimes.date(waiver.at())));
            html.text(" " + waiver.reason()).close();
        }
    }
}
