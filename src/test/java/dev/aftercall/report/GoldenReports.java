package dev.aftercall.report;

import java.util.LinkedHashMap;
import java.util.Map;

/** The reports whose PDF is held against the standards, by name. */
final class GoldenReports {

    static final String RICH = """
            # Heading

            Text with *em*, **strong**, ~~struck~~, `code`, [link](https://example.com) and a note[^1].

            - one
              1. two
                 - [ ] three

            |   | P90 |
            |---|---:|
            | a | 1.2 s |

            > quoted

            ```
            code();
            ```

            ---

            עברית وعربي 日本語

            [^1]: The note.
            """;

    /** What does not fit a page: wide tables and code, long words, long cells. */
    static final String WIDE = """
            ### A configuration

            ```
            export AFTERCALL_DATASOURCE_URL="jdbc:mariadb://db-1.internal.example.com:3306/aftercall?connectTimeout=3000&socketTimeout=10000&sslMode=verify-full"
            ```

            | a | b | c | d | e | f | g | h |
            |---|---|---|---|---|---|---|---|
            | identifier_of_a_conversation | 1 | 2 | 3 | 4 | https://traces.example.com/conversations/7f3a/turns/4 | 6 | 7 |

            Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichenfabrikationsdirektorenstellvertreterinnenbüro and \
            `0xffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff`
            """;

    private static final String EMOJI = "🚨 🔥 ✅ ❌ ⚠️ 👍🏽 👩‍💻 🇩🇪 🚀 🟢 🔴 📞 ☎ 🤖 → ⇒ ≥ ≈ ½ ™ € ₿ ① ★ ♻ ⏱ ⏳";

    private GoldenReports() {}

    static Map<String, PostmortemDocument> all() {
        var reports = new LinkedHashMap<String, PostmortemDocument>();
        reports.put("empty", ReportFixtures.small());
        reports.put("booking", ReportFixtures.booking());
        reports.put("retracted", ReportFixtures.retracted());
        reports.put("latency", LatencyReports.document());
        reports.put("200 pages", ReportFixtures.longProse(800));
        reports.put("every kind of Markdown", ReportFixtures.everywhere(RICH));
        reports.put("wide tables and code", ReportFixtures.everywhere(WIDE));
        reports.put("alphabets", ReportFixtures.everywhere(PdfTexts.ALPHABETS));
        reports.put("emoji", ReportFixtures.everywhere(EMOJI));
        reports.put("Arabic", LanguageReports.arabic());
        reports.put("Hebrew", LanguageReports.hebrew());
        reports.put("Japanese", LanguageReports.japanese());
        reports.put("Chinese", LanguageReports.chinese());
        reports.put("Korean", LanguageReports.korean());
        reports.put(
                "scripts and broken markup",
                ReportFixtures.everywhere(String.join("\n\n", HostileTexts.SCRIPTS)
                        + "\n\n"
                        + String.join("\n\n", HostileTexts.STRUCTURAL)));
        reports.put(
                "control characters", ReportFixtures.everywhere("\u0000\u0001\ud800 \u202ereversed\u202c \ufdd0 𐐔"));
        RealPostmortems.files()
                .forEach(file -> reports.put(file.getFileName().toString(), RealPostmortems.report(file)));
        return reports;
    }
}
