package dev.aftercall.report;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Sends a public page: compressed where the reader understands it, nothing but the tag where the reader has it. */
final class PublicAnswer {

    private static final Pattern NO_GZIP = Pattern.compile("gzip\\s*;\\s*q\\s*=\\s*0(\\.0*)?\\s*(,|$)");

    private PublicAnswer() {}

    static void send(PublicPage page, HttpServletRequest request, HttpServletResponse response) throws IOException {
        var body = page.packed() != null && acceptsGzip(request.getHeader("Accept-Encoding"))
                ? page.packed()
                : page.plain();
        ReportHeaders.putShared(response);
        response.setHeader("ETag", body.tag());
        if (isKnown(body.tag(), request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType(page.contentType());
        response.setContentLength(body.content().length);
        if (body != page.plain()) {
            response.setHeader("Content-Encoding", "gzip");
        }
        if (page.fileName() != null) {
            response.setHeader("Content-Disposition", "inline; filename=\"" + page.fileName() + '"');
        }
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body.content());
        }
    }

    static void sendMissing(byte[] page, HttpServletResponse response) throws IOException {
        ReportHeaders.putUnkept(response);
        response.setStatus(HttpServletResponse.SC_NOT_FOUND);
        response.setContentType(ReportForm.HTML.contentType());
        response.setContentLength(page.length);
        response.getOutputStream().write(page);
    }

    static boolean acceptsGzip(@Nullable String encodings) {
        return encodings != null
                && encodings.contains("gzip")
                && (encodings.indexOf(';') < 0 || !NO_GZIP.matcher(encodings).find());
    }

    /** Tags are hashes in quotes, so that one cannot be part of another. */
    private static boolean isKnown(String tag, @Nullable String known) {
        return known != null && (known.contains(tag) || known.strip().equals("*"));
    }
}
