package dev.aftercall.report;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Map;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/** The headers of every page of reports: no script, nothing from elsewhere, nothing to frame. */
final class ReportHeaders {

    private static final Map<String, String> PROTECTION = Map.of(
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:;"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
            "X-Content-Type-Options",
            "nosniff",
            "X-Frame-Options",
            "DENY",
            "Referrer-Policy",
            "no-referrer",
            "Cross-Origin-Opener-Policy",
            "same-origin");
    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final String SHARED = "max-age=%d, must-revalidate, public".formatted(FRESH.toSeconds());

    /** Who may keep an answer; what everyone may keep is sent by {@link PublicAnswer}. */
    enum Keeping {
        /** The reader's browser, asking each time, so that people see at once what they have changed. */
        OWN(CacheControl.noCache().cachePrivate()),
        /** Nobody. */
        NOBODY(CacheControl.noStore());

        private final CacheControl directives;

        Keeping(CacheControl directives) {
            this.directives = directives;
        }
    }

    private ReportHeaders() {}

    static <B extends ResponseEntity.HeadersBuilder<B>> B put(B response, Keeping keeping) {
        PROTECTION.forEach(response::header);
        return response.cacheControl(keeping.directives).varyBy("Accept-Encoding", "Cookie");
    }

    /** For what everyone may keep for a minute without asking again. */
    static void putShared(HttpServletResponse response) {
        PROTECTION.forEach(response::setHeader);
        response.setHeader("Cache-Control", SHARED);
        response.setHeader("Vary", "Accept-Encoding, Cookie");
    }

    /** For what nobody may keep. */
    static void putUnkept(HttpServletResponse response) {
        PROTECTION.forEach(response::setHeader);
        response.setHeader("Cache-Control", "no-store");
    }
}
