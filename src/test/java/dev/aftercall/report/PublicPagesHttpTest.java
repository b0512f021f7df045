package dev.aftercall.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import com.zaxxer.hikari.HikariDataSource;
import dev.aftercall.report.ReportMeta.Audience;
import dev.aftercall.testing.HttpTest;
import dev.aftercall.testing.HttpVisitor;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Public pages as readers get them: over HTTP, through the filter that answers before the portal. */
@HttpTest
class PublicPagesHttpTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int TIMEOUT_MS = 250;

    @LocalServerPort
    private int port;

    @Autowired
    private HikariDataSource database;

    @Autowired
    private PublishedFixtures reports;

    @Autowired
    private PublicPages pages;

    private HttpVisitor reader;

    @BeforeEach
    void arrive() {
        reader = new HttpVisitor(port);
    }

    @Test
    void kept_page_needs_no_statement_no_connection_and_no_session() throws SQLException {
        publish("Kept");
        var connections = database.getHikariPoolMXBean();
        var taken = takeAll();
        try {
            var page = reader.get("/reports/kept");

            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(connections.getThreadsAwaitingConnection()).isZero();
            assertThat(page.headers().map()).doesNotContainKey("set-cookie");
            assertThat(page.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .startsWith("default-src 'none'")
                    .doesNotContain("unsafe", "script");
        } finally {
            giveBack(taken);
        }
    }

    @Test
    void everything_public_answers_while_the_database_is_down_and_publishing_works_afterwards() throws SQLException {
        publish("Outlives");
        var taken = takeAll();
        try {
            for (var address : addresses("/reports/outlives")) {
                assertThat(reader.get(address).statusCode()).as(address).isEqualTo(200);
            }
            assertThat(reader.get("/reports/never-seen").statusCode()).isEqualTo(503);
        } finally {
            giveBack(taken);
        }

        publish("Afterwards");
        assertThat(reader.get("/reports/afterwards").statusCode()).isEqualTo(200);
        assertThat(reader.get("/reports").body()).contains("Afterwards");
    }

    @Test
    void unchanged_page_is_answered_with_its_tag_alone() {
        publish("Tagged");
        var page = reader.get("/reports/tagged");
        var tag = page.headers().firstValue("ETag").orElseThrow();

        var again = reader.get("/reports/tagged", "If-None-Match", "W/" + tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(tag);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br, gzip;q=0.8", "deflate, gzip, br"})
    void reader_who_understands_gzip_gets_it(String encodings) {
        publish("Packed");

        var page = reader.get("/reports/packed", "Accept-Encoding", encodings);

        assertThat(page.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip;q=0", "br, gzip; q=0.0", ""})
    void reader_who_does_not_gets_the_page_as_it_is(String encodings) {
        publish("Plain");

        var page = reader.get("/reports/plain", "Accept-Encoding", encodings);

        assertThat(page.headers().firstValue("Content-Encoding")).isEmpty();
        assertThat(page.body()).startsWith("<!doctype html>");
    }

    @Test
    void signed_in_reader_is_not_answered_from_what_everyone_sees() {
        var report = publish("Both sides");
        reports.amend(report.postmortem());
        reports.publish(report.postmortem(), Audience.INTERNAL);
        reader.get("/reports/both-sides");
        var insider = new HttpVisitor(port);
        insider.signIn("nora", "secret-password");

        assertThat(reader.get("/reports/both-sides").body()).contains("Version 1,");
        assertThat(insider.get("/reports/both-sides").body()).contains("Version 2,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reports/a;b=c", "/reports//x", "/reports/a%3Bb", "/reports/%0d%0aX"})
    void address_that_no_report_can_have_is_a_friendly_page(String address) throws IOException {
        assertThat(raw(address)).startsWith("HTTP/1.1 404").contains("There is no such report", "default-src 'none'");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//x", "/incidents;a=b"})
    void address_that_the_firewall_refuses_is_told_to_a_person(String address) throws IOException {
        assertThat(raw(address)).startsWith("HTTP/1.1 400").contains("text/html", "There is nothing here");
    }

    @Test
    void icon_for_old_browsers_is_there_and_starts_no_session() {
        var icon = reader.get("/favicon.ico");

        assertThat(icon.statusCode()).isEqualTo(200);
        assertThat(icon.headers().map()).doesNotContainKey("set-cookie");
    }

    private ReportSummary publish(String title) {
        var report = reports.published(title, Audience.PUBLIC);
        addresses(report.latestAddress()).forEach(this::awaitKept);
        return report;
    }

    private static List<String> addresses(String report) {
        return List.of(
                "/reports",
                "/reports/feed.atom",
                report,
                report + ".md",
                report + ".pdf",
                report + "/versions",
                report + "/v1",
                report + "/v1.md",
                report + "/v1.pdf");
    }

    private void awaitKept(String address) {
        assertTimeoutPreemptively(SOON, () -> {
            while (pages.kept(address).isEmpty()) {
                Thread.onSpinWait();
            }
        });
    }

    /** As it stands on the wire, which clients of addresses would tidy up. */
    private String raw(String address) throws IOException {
        try (var socket = new Socket("localhost", port)) {
            var request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private List<Connection> takeAll() throws SQLException {
        var taken = new ArrayList<Connection>();
        for (var i = 0; i < database.getMaximumPoolSize(); i++) {
            taken.add(database.getConnection());
        }
        database.setConnectionTimeout(TIMEOUT_MS);
        return taken;
    }

    private void giveBack(List<Connection> taken) throws SQLException {
        database.setConnectionTimeout(3_000);
        for (var connection : taken) {
            connection.close();
        }
    }
}
