package dev.aftercall.report;

import dev.aftercall.base.markdown.Markdown;
import java.util.List;

/** The sections in reading order; empty ones are left out. */
final class ReportSections {

    private final List<ReportSection> sections;

    ReportSections(Markdown markdown) {
        this.sections = List.of(
                new ImpactSection(markdown),
                new TimelineSection(markdown),
                new RootCauseSection(markdown),
                new ActionSection(),
                new LessonSection(markdown),
                new RegressionSection(),
                new RunbookSection(),
                new MeetingSection(markdown));
    }

    List<ReportSection> of(PostmortemDocument document) {
        return sections.stream().filter(section -> !section.isEmpty(document)).toList();
    }

    void write(Html html, PostmortemDocument document) {
        for (var section : of(document)) {
            html.newLine().open("section", "id", section.id(), "class", "part");
            html.element("h2", section.title()).newLine();
            section.write(html, document);
            html.close();
        }
    }
}
