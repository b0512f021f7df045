package dev.aftercall.base.markdown;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;

/** The configured parser: GitHub tables, task lists, strikethrough, footnotes and bare links; raw HTML is escaped. */
final class MarkdownParser {

    private static final String DONE = "<span class=\"task\" role=\"img\" aria-label=\"done\">☑</span> ";
    private static final String OPEN = "<span class=\"task\" role=\"img\" aria-label=\"open\">☐</span> ";

    private final Parser parser;
    private final HtmlRenderer renderer;

    MarkdownParser() {
        var options = options();
        this.parser = Parser.builder(options).build();
        this.renderer = HtmlRenderer.builder(options).build();
    }

    String toUnsafeHtml(String source) {
        return renderer.render(parser.parse(source));
    }

    private static DataHolder options() {
        return new MutableDataSet()
                .set(
                        Parser.EXTENSIONS,
                        List.of(
                                TablesExtension.create(),
                                TaskListExtension.create(),
                                StrikethroughExtension.create(),
                                FootnoteExtension.create(),
                                AutolinkExtension.create()))
                .set(HtmlRenderer.ESCAPE_HTML, true)
                .set(HtmlRenderer.GENERATE_HEADER_ID, false)
                .set(HtmlRenderer.RENDER_HEADER_ID, false)
                .set(TaskListExtension.ITEM_DONE_MARKER, DONE)
                .set(TaskListExtension.ITEM_NOT_DONE_MARKER, OPEN)
                .set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
                .set(TablesExtension.COLUMN_SPANS, false)
                .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
                .toImmutable();
    }
}
