package dev.aftercall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLSyntaxErrorException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.env.MockEnvironment;

/** The portal while its database is away at the start. */
class StandbyTest {

    private final Throwable noDatabase =
            new IllegalStateException(new SQLNonTransientConnectionException("Connection refused"));

    @TempDir
    Path site;

    private final HttpClient http = HttpClient.newHttpClient();
    private StandbyServer server;

    @BeforeEach
    void serve() throws IOException {
        Files.createDirectories(site.resolve("reports/silence/v1"));
        Files.writeString(site.resolve("reports/index.html"), "list");
        Files.writeString(site.resolve("reports/page-2.html"), "second");
        Files.writeString(site.resolve("reports/silence/index.html"), "page");
        Files.writeString(site.resolve("reports/silence/v1/index.html"), "version");
        Files.writeString(site.resolve("reports/silence.md"), "markdown");
        Files.writeString(site.resolve(".aftercall-site"), "secret");
        server = new StandbyServer(site, 0);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/reports, list, text/html;charset=utf-8",
        "/reports?page=2, second, text/html;charset=utf-8",
        "/reports/silence, page, text/html;charset=utf-8",
        "/reports/silence/, page, text/html;charset=utf-8",
        "/reports/silence/v1, version, text/html;charset=utf-8",
        "/reports/silence.md, markdown, text/markdown;charset=utf-8",
    })
    void reports_are_shown_at_their_addresses(String address, String content, String type) throws Exception {
        var answer = get(address);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo(content);
        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                .startsWith("default-src 'none'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/incidents",
                "/login",
                "/actuator/health/readiness",
                "/reports/unknown",
                "/.aftercall-site",
                "/reports/%2e%2e/.aftercall-site",
                "/reports/..%2f..%2fetc/passwd"
            })
    void everything_else_is_asked_to_wait(String address) throws Exception {
        var answer = get(address);

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("5");
        assertThat(answer.body()).contains("The database does not answer").doesNotContain("secret");
    }

    @Test
    void process_counts_as_alive() throws Exception {
        assertThat(get("/actuator/health/liveness").statusCode()).isEqualTo(200);
    }

    @Test
    void only_a_database_that_does_not_answer_leads_here() {
        var settings = new MockEnvironment().withProperty("aftercall.report.site-dir", site.toString());

        assertThat(Standby.of(settings, noDatabase)).isPresent();
        assertThat(Standby.of(settings, new IllegalStateException(new SQLSyntaxErrorException())))
                .isEmpty();
        assertThat(Standby.of(settings, new IllegalStateException("port in use")))
                .isEmpty();
        assertThat(Standby.of(settings, inUse())).isEmpty();
    }

    @Test
    void portal_without_a_folder_of_reports_ends_as_ever() {
        assertThat(Standby.of(new MockEnvironment(), noDatabase)).isEmpty();
        assertThat(Standby.of(
                        new MockEnvironment()
                                .withProperty("aftercall.report.site-dir", "x")
                                .withProperty("aftercall.report.export-to", "y"),
                        noDatabase))
                .isEmpty();
    }

    private static Throwable inUse() {
        return new IllegalStateException(new SQLNonTransientConnectionException(
                "open", new SQLException("in use", "90020", DatabaseInUse.ALREADY_OPEN)));
    }

    private HttpResponse<String> get(String address) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + address))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }
}
