package dev.aftercall.identity;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The way from a page without session to the sign-in and back: asks for a sign-in as every protected address does, then
 * leads on.
 */
@Controller
public class SignInContinuation {

    static final String PATH = "/continue";

    private static final String ALLOWED = "/reports/";

    /**
     * Where to send someone who must sign in before reading an internal report.
     *
     * @param path the report's address within the portal, starting with {@code /reports/}
     */
    public static String to(String path) {
        return PATH + "?to=" + URLEncoder.encode(path, StandardCharsets.UTF_8);
    }

    @GetMapping(PATH)
    ResponseEntity<Void> lead(@RequestParam(defaultValue = "/") String to) {
        return ResponseEntity.status(HttpStatus.FOUND)
                .location(isOwnPage(to) ? URI.create(to) : URI.create("/"))
                .build();
    }

    /** Anything else would let a link to the portal end on another site. */
    private static boolean isOwnPage(String to) {
        try {
            var uri = URI.create(to);
            return to.startsWith(ALLOWED)
                    && uri.getScheme() == null
                    && uri.getAuthority() == null
                    && uri.normalize().getPath().startsWith(ALLOWED);
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
