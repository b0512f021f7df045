package dev.aftercall.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.testing.HttpTest;
import dev.aftercall.testing.HttpVisitor;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

@HttpTest
class HeadersHttpTest {

    @LocalServerPort
    private int port;

    @Test
    void every_answer_tells_the_browser_what_to_forbid() {
        for (var path : List.of("/styles/portal.css", "/continue", "/icons/aftercall.svg")) {
            var headers = new HttpVisitor(port).get(path).headers();

            assertThat(headers.firstValue("X-Content-Type-Options")).as(path).contains("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).as(path).contains("DENY");
            assertThat(headers.firstValue("Referrer-Policy")).as(path).contains("same-origin");
            assertThat(headers.firstValue("Cross-Origin-Opener-Policy"))
                    .as(path)
                    .contains("same-origin");
            assertThat(headers.firstValue("Permissions-Policy").orElse(""))
                    .as(path)
                    .contains("microphone=()");
        }
    }

    @Test
    void protected_answers_are_never_kept_and_have_a_content_policy() {
        var headers = new HttpVisitor(port).get("/continue").headers();

        assertThat(headers.firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(headers.firstValue("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'");
    }

    @Test
    void what_everyone_may_read_starts_no_session() {
        for (var path : List.of("/styles/portal.css", "/icons/aftercall.svg", "/actuator/health/liveness")) {
            var answer = new HttpVisitor(port).get(path);

            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().firstValue("Set-Cookie")).as(path).isEmpty();
        }
    }

    @Test
    void everything_else_asks_for_a_sign_in() {
        for (var path : List.of("/", "/admin/users", "/account", "/nowhere", "/actuator/env", "/h2-console")) {
            var answer = new HttpVisitor(port).get(path);

            assertThat(answer.statusCode()).as(path).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .as(path)
                    .endsWith("/login");
        }
    }
}
