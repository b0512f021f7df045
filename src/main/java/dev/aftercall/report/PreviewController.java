package dev.aftercall.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.aftercall.base.NotFoundException;
import dev.aftercall.base.RuleViolationException;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.report.ReportHeaders.Keeping;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Shows drafts of reports to those who may read the postmortem. */
@Controller
class PreviewController {

    private static final String DRAFT =
            ReportLinks.PREVIEW + "/{id:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}}";

    private final PublishingService publishing;
    private final ReportRenderer renderer;
    private final ReportListPage pages;

    PreviewController(PublishingService publishing, ReportRenderer renderer, ReportListPage pages) {
        this.publishing = publishing;
        this.renderer = renderer;
        this.pages = pages;
    }

    @GetMapping(DRAFT)
    ResponseEntity<byte[]> page(@PathVariable UUID id) {
        return answer(id, ReportForm.HTML);
    }

    @GetMapping(DRAFT + ".md")
    ResponseEntity<byte[]> markdown(@PathVariable UUID id) {
        return answer(id, ReportForm.MARKDOWN);
    }

    @GetMapping(DRAFT + ".pdf")
    ResponseEntity<byte[]> pdf(@PathVariable UUID id) {
        return answer(id, ReportForm.PDF);
    }

    private ResponseEntity<byte[]> answer(UUID id, ReportForm form) {
        var postmortem = new PostmortemId(id);
        try {
            var document = publishing.draft(postmortem);
            return respond(HttpStatus.OK, form, renderer.draft(document, form, ReportLinks.preview(postmortem)));
        } catch (NotFoundException _) {
            return respond(HttpStatus.NOT_FOUND, pages.renderMissing(true));
        } catch (RuleViolationException tooMuch) {
            return respond(HttpStatus.SERVICE_UNAVAILABLE, pages.renderRefused(tooMuch.getMessage()));
        }
    }

    private static ResponseEntity<byte[]> respond(HttpStatus status, String page) {
        return respond(status, ReportForm.HTML, page.getBytes(UTF_8));
    }

    private static ResponseEntity<byte[]> respond(HttpStatus status, ReportForm form, byte[] content) {
        return ReportHeaders.put(ResponseEntity.status(status), Keeping.NOBODY)
                .contentType(MediaType.parseMediaType(form.contentType()))
                .body(content);
    }
}
