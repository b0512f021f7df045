package dev.aftercall.report;

import java.time.Duration;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;

/** The headers of every page of reports: no script, nothing from elsewhere, nothing to frame. */
final class ReportHeaders {

    private static final String POLICY = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self' data:;"
            + " base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    private static final Duration FRESH = Duration.ofMinutes(1);

    /** Who may keep an answer. */
    enum Keeping {
        /** Everyone, for a minute without asking again. */
        SHARED(CacheControl.maxAge(FRESH).cachePublic().mustRevalidate()),
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
        return response.cacheControl(keeping.directives)
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer")
                .varyBy("Accept-Encoding", "Cookie");
    }
}
