package dev.aftercall.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.SignInContinuation;
import dev.aftercall.report.ReportHeaders.Keeping;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** Answers readers of published reports: plain pages, no script, no session. */
@Controller
class ReportController {

    private static final String REPORT = "/reports/{slug:" + Slug.PATTERN + "}";
    private static final String VERSION = REPORT + "/v{number:[1-9][0-9]{0,5}}";
    private static final int PAGE_SIZE = 20;
    private static final Pattern PAGE_NUMBER = Pattern.compile("[1-9][0-9]{0,4}");

    private final ReportCatalog catalog;
    private final ReportListPage pages;
    private final CurrentUser currentUser;

    ReportController(ReportCatalog catalog, ReportListPage pages, CurrentUser currentUser) {
        this.catalog = catalog;
        this.pages = pages;
        this.currentUser = currentUser;
    }

    @GetMapping({"/reports", "/reports/"})
    ResponseEntity<byte[]> list(@RequestParam(defaultValue = "1") String page) {
        if (!PAGE_NUMBER.matcher(page).matches()) {
            return missing();
        }
        var reports = catalog.list(Integer.parseInt(page) - 1, PAGE_SIZE);
        return reports.rows().isEmpty() && reports.number() > 0
                ? missing()
                : page(HttpStatus.OK, pages.render(reports, isSignedIn()));
    }

    @GetMapping({REPORT, VERSION})
    ResponseEntity<byte[]> page(
            WebRequest request,
            @PathVariable String slug,
            @PathVariable(required = false) @Nullable Integer number,
            @RequestHeader(value = HttpHeaders.ACCEPT_ENCODING, defaultValue = "") String encodings) {
        var gzip = encodings.contains("gzip");
        return answer(request, slug, number, gzip ? ReportForm.HTML_GZIP : ReportForm.HTML);
    }

    @GetMapping({REPORT + ".md", VERSION + ".md"})
    ResponseEntity<byte[]> markdown(
            WebRequest request, @PathVariable String slug, @PathVariable(required = false) @Nullable Integer number) {
        return answer(request, slug, number, ReportForm.MARKDOWN);
    }

    @GetMapping({REPORT + ".pdf", VERSION + ".pdf"})
    ResponseEntity<byte[]> pdf(
            WebRequest request, @PathVariable String slug, @PathVariable(required = false) @Nullable Integer number) {
        return answer(request, slug, number, ReportForm.PDF);
    }

    @GetMapping(REPORT + "/versions")
    ResponseEntity<byte[]> versions(@PathVariable String slug) {
        var versions = catalog.versions(slug);
        return versions.isEmpty()
                ? missingOrSignIn(slug, null, ReportLinks.versions(slug))
                : page(HttpStatus.OK, pages.renderVersions(versions, isSignedIn()));
    }

    /** Every other address below, so that the application's router never sees it. */
    @GetMapping("/reports/**")
    ResponseEntity<byte[]> missing() {
        return page(HttpStatus.NOT_FOUND, pages.renderMissing(isSignedIn()));
    }

    private ResponseEntity<byte[]> answer(WebRequest request, String slug, @Nullable Integer number, ReportForm form) {
        ServedForm served;
        try {
            served = catalog.serve(slug, number, form);
        } catch (ReportNotFoundException _) {
            return missingOrSignIn(slug, number, address(slug, number, form));
        }
        var tag = "\"" + served.hash() + "\"";
        var keeping = keeping(served);
        if (keeping != Keeping.NOBODY && request.checkNotModified(tag)) {
            return ReportHeaders.put(ResponseEntity.status(HttpStatus.NOT_MODIFIED), keeping)
                    .build();
        }
        var response = ReportHeaders.put(ResponseEntity.ok(), keeping)
                .eTag(tag)
                .contentType(MediaType.parseMediaType(form.contentType()));
        if (form == ReportForm.HTML_GZIP) {
            response.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        if (!form.ending().isEmpty()) {
            response.header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    "inline; filename=\"%s-v%d%s\""
                            .formatted(served.report().slug(), served.report().number(), form.ending()));
        }
        return response.body(served.content());
    }

    private Keeping keeping(ServedForm served) {
        if (!served.report().isPublic()) {
            return Keeping.NOBODY;
        }
        return isSignedIn() ? Keeping.OWN : Keeping.SHARED;
    }

    private ResponseEntity<byte[]> missingOrSignIn(String slug, @Nullable Integer number, String address) {
        if (!catalog.isForSignedIn(slug, number)) {
            return missing();
        }
        var signIn = URI.create(SignInContinuation.to(address));
        return ReportHeaders.put(ResponseEntity.status(HttpStatus.FOUND).location(signIn), Keeping.NOBODY)
                .build();
    }

    private boolean isSignedIn() {
        return currentUser.find().isPresent();
    }

    private static String address(String slug, @Nullable Integer number, ReportForm form) {
        var page = number == null ? ReportLinks.latest(slug) : ReportLinks.version(slug, number);
        return page + form.ending();
    }

    private static ResponseEntity<byte[]> page(HttpStatus status, String html) {
        return ReportHeaders.put(ResponseEntity.status(status), Keeping.NOBODY)
                .contentType(MediaType.parseMediaType(ReportForm.HTML.contentType()))
                .body(html.getBytes(UTF_8));
    }
}
