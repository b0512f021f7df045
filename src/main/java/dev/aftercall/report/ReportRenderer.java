package dev.aftercall.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.base.markdown.Markdown;
import java.util.EnumMap;
import java.util.concurrent.RejectedExecutionException;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Turns a document into all forms in which it can be read. */
@Component
class ReportRenderer {

    private final HtmlRenderer html;
    private final PdfRenderer pdf;
    private final MarkdownWriter markdown = new MarkdownWriter();
    private final PageMeta pageMeta;
    private final JsonMapper json;
    private final String publicAddress;

    ReportRenderer(Markdown text, PdfRenderer pdf, JsonMapper json, ReportProperties properties) {
        this.publicAddress = properties.publicAddress();
        this.html = new HtmlRenderer(text);
        this.pdf = pdf;
        this.pageMeta = new PageMeta(text);
        this.json = json;
    }

    /**
     * One form of a document that is not published, with links for the person who looks at it.
     *
     * @throws RuleViolationException if too many PDFs are being made already
     */
    byte[] draft(PostmortemDocument document, ReportForm form, String address) {
        return switch (form) {
            case HTML -> html.render(document, ReportLinks.preview(address)).getBytes(UTF_8);
            case HTML_GZIP -> Gzip.of(draft(document, ReportForm.HTML, address));
            case MARKDOWN -> markdown.write(document).getBytes(UTF_8);
            case PDF -> print(document);
            case DOCUMENT -> json.writeValueAsBytes(document);
        };
    }

    /**
     * All forms; takes up to the PDF's time limit.
     *
     * @throws RuleViolationException if too many PDFs are being made already
     */
    RenderedReport render(PostmortemDocument draft) {
        var source = markdown.write(draft);
        var hash = draft.meta().contentHash() == null
                ? Hashes.of(source.getBytes(UTF_8))
                : draft.meta().contentHash();
        var document = draft.withMeta(draft.meta().withContentHash(hash));
        var page =
                html.render(document, ReportLinks.of(document, publicAddress)).getBytes(UTF_8);
        var forms = new EnumMap<ReportForm, byte[]>(ReportForm.class);
        forms.put(ReportForm.HTML, page);
        forms.put(ReportForm.HTML_GZIP, Gzip.of(page));
        forms.put(ReportForm.MARKDOWN, source.getBytes(UTF_8));
        forms.put(ReportForm.PDF, print(document));
        forms.put(ReportForm.DOCUMENT, json.writeValueAsBytes(document));
        return new RenderedReport(document, hash, pageMeta.description(document), forms);
    }

    PostmortemDocument read(byte[] document) {
        return json.readValue(document, PostmortemDocument.class);
    }

    private byte[] print(PostmortemDocument document) {
        try {
            return pdf.render(document);
        } catch (RejectedExecutionException tooMany) {
            throw new RuleViolationException(
                    "Too many reports are being printed at this moment. Nothing was changed; try again in a minute");
        }
    }
}
