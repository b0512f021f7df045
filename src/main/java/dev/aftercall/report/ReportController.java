package dev.aftercall.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.SignInContinuation;
import dev.aftercall.report.PublicAddress.Feed;
import dev.aftercall.report.PublicAddress.Form;
import dev.aftercall.report.PublicAddress.Versions;
import dev.aftercall.report.ReportHeaders.Keeping;
import java.io.IOException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Answers readers of published reports: plain pages, no script, no session. Readers without an account get what
 * {@link PublicPages} keeps; those who are signed in get what is theirs to see, read anew.
 */
@Controller
class ReportController {

    private static final String REPORT = "/reports/{slug:" + Slug.PATTERN + "}";
    private static final String VERSION = REPORT + "/v{number:[1-9][0-9]{0,5}}";

    private final ReportCatalog catalog;
    private final PublicPages publicPages;
    private final ReportListPage pages;
    private final CurrentUser currentUser;

    ReportController(ReportCatalog catalog, PublicPages publicPages, ReportListPage pages, CurrentUser currentUser) {
        this.catalog = catalog;
        this.publicPages = publicPages;
        this.pages = pages;
        this.currentUser = currentUser;
    }

    @GetMapping({"/reports", "/reports/"})
    @Nullable ResponseEntity<byte[]> list(ServletWebRequest request, @RequestParam(defaultValue = "1") String page)
            throws IOException {
        var listing = PublicAddress.listing(page);
        if (listing.isEmpty()) {
            return missing();
        }
        if (!isSignedIn()) {
            return publicPage(request, listing.get()) ? null : missing();
        }
        var reports = catalog.list(listing.get().page() - 1, PublicPageWriter.PAGE_SIZE);
        return reports.rows().isEmpty() && reports.number() > 0
                ? missing()
                : page(HttpStatus.OK, pages.render(reports, true));
    }

    /** The feed is for everyone, so it holds public reports only, whoever asks. */
    @GetMapping(ReportLinks.FEED)
    @Nullable ResponseEntity<byte[]> feed(ServletWebRequest request) throws IOException {
        return publicPage(request, new Feed()) ? null : missing();
    }

    @GetMapping({REPORT, VERSION})
    @Nullable ResponseEntity<byte[]> page(
            ServletWebRequest request,
            @PathVariable String slug,
            @PathVariable(required = false) @Nullable Integer number)
            throws IOException {
        return answer(request, new Form(slug, number, ReportForm.HTML));
    }

    @GetMapping({REPORT + ".md", VERSION + ".md"})
    @Nullable ResponseEntity<byte[]> markdown(
            ServletWebRequest request,
            @PathVariable String slug,
            @PathVariable(required = false) @Nullable Integer number)
            throws IOException {
        return answer(request, new Form(slug, number, ReportForm.MARKDOWN));
    }

    @GetMapping({REPORT + ".pdf", VERSION + ".pdf"})
    @Nullable ResponseEntity<byte[]> pdf(
            ServletWebRequest request,
            @PathVariable String slug,
            @PathVariable(required = false) @Nullable Integer number)
            throws IOException {
        return answer(request, new Form(slug, number, ReportForm.PDF));
    }

    @GetMapping(REPORT + "/versions")
    @Nullable ResponseEntity<byte[]> versions(ServletWebRequest request, @PathVariable String slug) throws IOException {
        if (!isSignedIn()) {
            return publicPage(request, new Versions(slug))
                    ? null
                    : missingOrSignIn(slug, null, ReportLinks.versions(slug));
        }
        var versions = catalog.versions(slug);
        return versions.isEmpty() ? missing() : page(HttpStatus.OK, pages.renderVersions(versions, true));
    }

    /** Every other address below, so that the application's router never sees it. */
    @GetMapping("/reports/**")
    ResponseEntity<byte[]> missing() {
        return page(HttpStatus.NOT_FOUND, pages.renderMissing(isSignedIn()));
    }

    private @Nullable ResponseEntity<byte[]> answer(ServletWebRequest request, Form wanted) throws IOException {
        if (!isSignedIn()) {
            return publicPage(request, wanted)
                    ? null
                    : missingOrSignIn(wanted.slug(), wanted.number(), wanted.toString());
        }
        try {
            return own(request, wanted);
        } catch (ReportNotFoundException _) {
            return missing();
        }
    }

    /** Sends what everyone may see; false if there is nothing. */
    private boolean publicPage(ServletWebRequest request, PublicAddress address) throws IOException {
        var page = publicPages.find(address);
        if (page.isPresent() && request.getResponse() != null) {
            PublicAnswer.send(page.get(), request.getRequest(), request.getResponse());
        }
        return page.isPresent();
    }

    private @Nullable ResponseEntity<byte[]> own(ServletWebRequest request, Form wanted) {
        var packed = wanted.form() == ReportForm.HTML
                && PublicAnswer.acceptsGzip(request.getHeader(HttpHeaders.ACCEPT_ENCODING));
        var served = catalog.serve(wanted.slug(), wanted.number(), packed ? ReportForm.HTML_GZIP : wanted.form());
        var tag = "\"" + served.hash() + "\"";
        var keeping = served.report().isPublic() ? Keeping.OWN : Keeping.NOBODY;
        if (keeping == Keeping.OWN && request.checkNotModified(tag)) {
            return ReportHeaders.put(ResponseEntity.status(HttpStatus.NOT_MODIFIED), keeping)
                    .build();
        }
        var response = ReportHeaders.put(ResponseEntity.ok(), keeping)
                .eTag(tag)
                .contentType(MediaType.parseMediaType(wanted.form().contentType()));
        if (packed) {
            response.header(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
        if (!wanted.form().ending().isEmpty()) {
            response.header(
                    HttpHeaders.CONTENT_DISPOSITION,
                    "inline; filename=\"" + served.report().fileName(wanted.form()) + '"');
        }
        return response.body(served.content());
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

    private static ResponseEntity<byte[]> page(HttpStatus status, String html) {
        return ReportHeaders.put(ResponseEntity.status(status), Keeping.NOBODY)
                .contentType(MediaType.parseMediaType(ReportForm.HTML.contentType()))
                .body(html.getBytes(UTF_8));
    }
}
