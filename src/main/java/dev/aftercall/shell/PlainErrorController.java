package dev.aftercall.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers where no view can: outside the application frame, and before it is built. */
@Controller
@RequestMapping("/error")
class PlainErrorController implements ErrorController {

    private static final Logger log = LoggerFactory.getLogger(PlainErrorController.class);
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int REFERENCE_BYTES = 4;
    private static final String RETRY_AFTER_SECONDS = "5";

    @RequestMapping(produces = MediaType.TEXT_HTML_VALUE)
    ResponseEntity<String> page(HttpServletRequest request) {
        var error = read(request);
        var reference = note(error, request);
        return answer(error).contentType(MediaType.TEXT_HTML).body(html(error, reference, request.getContextPath()));
    }

    @RequestMapping
    ResponseEntity<ProblemDetail> problem(HttpServletRequest request) {
        var error = read(request);
        var problem = ProblemDetail.forStatusAndDetail(error.status(), error.text());
        problem.setTitle(error.title());
        var reference = note(error, request);
        if (reference != null) {
            problem.setProperty("reference", reference);
        }
        return answer(error).contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    private static PlainError read(HttpServletRequest request) {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        return PlainError.of(status, thrown(request));
    }

    private static @Nullable Throwable thrown(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable thrown ? thrown : null;
    }

    private static ResponseEntity.BodyBuilder answer(PlainError error) {
        var answer = ResponseEntity.status(error.status());
        return error.isTemporary() ? answer.header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS) : answer;
    }

    /** Links the reference that people see to the failure, whose trace the container has just logged. */
    private static @Nullable String note(PlainError error, HttpServletRequest request) {
        if (!error.isOurs()) {
            return null;
        }
        var bytes = new byte[REFERENCE_BYTES];
        RANDOM.nextBytes(bytes);
        var reference = HexFormat.of().formatHex(bytes);
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        log.error("Reference {}: {} for {}: {}", reference, error.title(), path, String.valueOf(thrown(request)));
        return reference;
    }

    private static String html(PlainError error, @Nullable String reference, String context) {
        return """
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%1$s · Aftercall</title>
                <link rel="icon" href="%3$s/icons/aftercall.svg" type="image/svg+xml">
                <link rel="stylesheet" href="%3$s/styles/plain.css">
                </head>
                <body>
                <main>
                <img src="%3$s/icons/aftercall.svg" alt="Aftercall">
                <h1>%1$s</h1>
                <p>%2$s</p>
                <a href="%3$s/">Go to the start</a>
                %4$s
                </main>
                </body>
                </html>
                """.formatted(
                        error.title(),
                        error.text(),
                        context,
                        reference == null ? "" : "<small>Reference <code>" + reference + "</code></small>");
    }
}
