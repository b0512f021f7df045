package dev.aftercall.report;

import dev.aftercall.base.markdown.Markdown;

/** The root cause: problem, tree of whys, category, contributing factors and notes. */
final class RootCauseSection implements ReportSection {

    private final Markdown markdown;

    RootCauseSection(Markdown markdown) {
        this.markdown = markdown;
    }

    @Override
    public String id() {
        return "root-cause";
    }

    @Override
    public String title() {
        return "Root cause";
    }

    @Override
    public boolean isEmpty(PostmortemDocument document) {
        return document.rootCause().isEmpty();
    }

    @Override
    public void write(Html html, PostmortemDocument document) {
        var rootCause = document.rootCause();
        if (!rootCause.problem().isBlank()) {
            html.element("p", rootCause.problem(), "class", "problem", "dir", "auto");
        }
        WhyDrawing.write(html, rootCause.whys());
        new WhyTree(html).write(rootCause.whys());
        if (!rootCause.notes().isBlank()) {
            html.open("div", "class", "md cause", "dir", "auto");
            html.markdown(markdown, rootCause.notes(), "cause-").close();
        }
        if (rootCause.category() != null) {
            html.open("p", "class", "category").element("span", "Category: ", "class", "muted");
            html.element("b", rootCause.category()).close();
        }
        if (!rootCause.contributingFactors().isEmpty()) {
            html.element("h3", "Contributing factors").open("ul", "class", "factors");
            rootCause.contributingFactors().forEach(factor -> html.element("li", factor, "dir", "auto"));
            html.close();
        }
    }
}
