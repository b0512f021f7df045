package dev.aftercall.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.testing.Acting;
import dev.aftercall.testing.HttpTest;
import dev.aftercall.testing.HttpVisitor;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.LongSummaryStatistics;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@HttpTest
class SignInHttpTest {

    private static final String PASSWORD = "secret-password";
    private static final String SESSION = "aftercall-session";
    private static final String KEEP = "aftercall-keep";

    @LocalServerPort
    private int port;

    @Autowired
    private SignInThrottle throttle;

    @Autowired
    private AccessVersions versions;

    @Autowired
    private UserAdministration administration;

    @Autowired
    private UserQueries users;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcTemplate jdbc;

    private HttpVisitor visitor;

    @BeforeEach
    void open() {
        throttle.forgetAll();
        versions.forgetAll();
        visitor = new HttpVisitor(port);
    }

    @Test
    void right_password_opens_the_portal() {
        assertThat(visitor.isSignedIn()).isFalse();

        var answer = visitor.signIn("nora", PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(visitor.isSignedIn()).isTrue();
    }

    @Test
    void session_gets_another_id_at_sign_in() {
        visitor.get(HttpVisitor.PROTECTED);
        var before = visitor.cookie(SESSION);
        assertThat(before).isPresent();

        visitor.signIn("nora", PASSWORD);

        assertThat(visitor.cookie(SESSION)).isPresent().isNotEqualTo(before);
    }

    @Test
    void session_cookie_is_out_of_reach_for_scripts_and_other_sites() {
        var cookie = visitor.get(HttpVisitor.PROTECTED)
                .headers()
                .firstValue("Set-Cookie")
                .orElseThrow();
        assertThat(cookie).contains("HttpOnly", "SameSite=Lax").doesNotContain("Secure");

        var secure = new HttpVisitor(port).get(HttpVisitor.PROTECTED, "X-Forwarded-Proto", "https");
        assertThat(secure.headers().firstValue("Set-Cookie").orElseThrow()).contains("Secure");
        assertThat(secure.headers().firstValue("Strict-Transport-Security")).isPresent();
    }

    @Test
    void wrong_password_unknown_login_and_disabled_account_get_the_same_answer() {
        Acting.as(TestPerson.ADA, () -> administration.disable(TestPerson.RAFAEL.id()));

        var wrong = visitor.signIn("nora", "wrong-password");
        var unknown = new HttpVisitor(port).signIn("nobody", "wrong-password");
        var disabled = new HttpVisitor(port).signIn("rafael", PASSWORD);

        for (var answer : Arrays.asList(wrong, unknown, disabled)) {
            assertThat(answer.statusCode()).isEqualTo(302);
            assertThat(location(answer)).endsWith("/login?error");
            assertThat(answer.body()).isEmpty();
            assertThat(answer.headers().map().keySet())
                    .isEqualTo(wrong.headers().map().keySet());
        }
        assertThat(visitor.isSignedIn()).isFalse();
    }

    @Test
    void unknown_login_takes_as_long_as_a_wrong_password() {
        var known = times("nora");
        var unknown = times("nobody");
        throttle.forgetAll();

        assertThat(unknown.getMin()).isGreaterThan(known.getMin() / 2);
        assertThat(known.getMin()).isGreaterThan(unknown.getMin() / 2);
    }

    @Test
    void guessing_is_throttled_whether_or_not_the_account_exists() {
        for (var login : Arrays.asList("nora", "nobody")) {
            for (var i = 0; i < SignInThrottle.FAILURES_PER_ACCOUNT; i++) {
                assertThat(location(visitor.signIn(login, "wrong"))).endsWith("/login?error");
            }
            assertThat(location(visitor.signIn(login, PASSWORD))).endsWith("/login?throttled");
        }
        assertThat(visitor.isSignedIn()).isFalse();

        clock.advance(SignInThrottle.WINDOW);
        visitor.signIn("nora", PASSWORD);
        assertThat(visitor.isSignedIn()).isTrue();
    }

    @Test
    void form_of_another_site_does_not_sign_in() {
        assertThat(visitor.signIn("nora", PASSWORD, "Sec-Fetch-Site", "cross-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.signIn("nora", PASSWORD, "Sec-Fetch-Site", "same-site")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.signIn("nora", PASSWORD, "Origin", "https://evil.example")
                        .statusCode())
                .isEqualTo(403);
        assertThat(visitor.signIn("nora", PASSWORD, "Origin", "null").statusCode())
                .isEqualTo(403);
        assertThat(visitor.isSignedIn()).isFalse();

        visitor.signIn("nora", PASSWORD, "Origin", "http://localhost:" + port);
        assertThat(visitor.isSignedIn()).isTrue();
    }

    @Test
    void keeping_signed_in_survives_the_loss_of_the_session() {
        visitor.signInAndStay("nora", PASSWORD);
        visitor.dropCookie(SESSION);

        assertThat(visitor.isSignedIn()).isTrue();
        visitor.dropCookie(SESSION);
        assertThat(visitor.isSignedIn()).as("once more").isTrue();
        visitor.dropCookie(KEEP);
        visitor.dropCookie(SESSION);
        assertThat(visitor.isSignedIn()).isFalse();
    }

    @Test
    void without_asking_for_it_nobody_is_kept_signed_in() {
        visitor.signIn("nora", PASSWORD);

        assertThat(visitor.cookie(KEEP)).isEmpty();
    }

    @Test
    void disabled_user_is_out_at_the_next_request() {
        visitor.signInAndStay("tobias", PASSWORD);
        assertThat(visitor.isSignedIn()).isTrue();

        Acting.as(TestPerson.ADA, () -> administration.disable(TestPerson.TOBIAS.id()));

        assertThat(visitor.isSignedIn()).isFalse();
        visitor.dropCookie(SESSION);
        assertThat(visitor.isSignedIn()).isFalse();
    }

    @Test
    void other_roles_ask_for_a_new_sign_in() {
        visitor.signIn("tobias", PASSWORD);
        Acting.as(TestPerson.ADA, () -> {
            var tobias = users.all().stream()
                    .filter(user -> user.login().equals("tobias"))
                    .findFirst()
                    .orElseThrow();
            administration.edit(tobias.id(), new EditUser(tobias.version(), tobias.name(), Set.of(Role.STAKEHOLDER)));
        });

        assertThat(visitor.isSignedIn()).isFalse();
    }

    @Test
    void sign_in_leads_back_to_the_report_that_asked_for_it() {
        var link = SignInContinuation.to("/reports/outage-of-may?x=1");
        assertThat(location(visitor.get(link))).endsWith("/login");

        var answer = visitor.signIn("stan", PASSWORD);

        assertThat(location(answer)).contains("/continue?to=");
        assertThat(location(visitor.get(link))).endsWith("/reports/outage-of-may?x=1");
    }

    @Test
    void nobody_is_led_to_another_site() {
        visitor.signIn("stan", PASSWORD);

        for (var target : Arrays.asList(
                "https://evil.example/reports/",
                "//evil.example/reports/",
                "/reports/../login",
                "/reports/\\..",
                "javascript:1")) {
            assertThat(location(visitor.get(SignInContinuation.to(target))))
                    .as(target)
                    .isIn("/", "http://localhost:" + port + "/");
        }
    }

    @Test
    void sign_ins_are_noted_with_who_and_from_where() {
        visitor.signIn("nora", "wrong");
        visitor.signIn("my-password-in-the-wrong-field", "x");
        visitor.signIn("nora", PASSWORD);

        var notes =
                jdbc.queryForList("select action, subject, actor_name, remote_address from audit_entry order by id");

        assertThat(notes)
                .extracting(note -> note.get("action") + " " + note.get("subject") + " by " + note.get("actor_name"))
                .containsExactly(
                        "sign-in.failed nora by Not signed in",
                        "sign-in.failed unknown login by Not signed in",
                        "sign-in.succeeded nora by Nora Lindqvist");
        assertThat(notes).extracting(note -> note.get("remote_address")).doesNotContainNull();
        assertThat(jdbc.queryForObject(
                        "select count(*) from user_account where last_sign_in_at is not null", Integer.class))
                .isEqualTo(1);
    }

    /** After the first, which may have to load classes. */
    private LongSummaryStatistics times(String login) {
        return LongStream.range(0, 6)
                .map(_ -> {
                    var start = System.nanoTime();
                    visitor.signIn(login, "wrong-password");
                    return System.nanoTime() - start;
                })
                .skip(1)
                .summaryStatistics();
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
