package dev.aftercall.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.anonymous;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;

import dev.aftercall.incident.IncidentService;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.report.ReportMeta.Audience;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.SqlCount;
import dev.aftercall.testing.TestPerson;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@IntegrationTest
class ReportPagesIntegrationTest {

    @Autowired
    PublishedFixtures reports;

    @Autowired
    PublishingService publishing;

    @Autowired
    IncidentService incidents;

    @Autowired
    PostmortemQueries postmortems;

    private MockMvc browser;

    @Autowired
    WebApplicationContext context;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void public_report_is_served_in_all_forms_at_permanent_addresses() throws Exception {
        reports.published("Open to all", Audience.PUBLIC);

        for (var address : new String[] {"", "/v1"}) {
            var page = visit("/reports/open-to-all" + address);
            assertThat(page.getStatus()).isEqualTo(200);
            assertThat(page.getContentType()).isEqualTo("text/html;charset=utf-8");
            assertThat(page.getContentAsString())
                    .contains("Callers waited eight seconds.")
                    .doesNotContain("<script");
            var markdown = visit("/reports/open-to-all" + address + ".md");
            assertThat(markdown.getContentType()).isEqualTo("text/markdown;charset=utf-8");
            assertThat(markdown.getContentAsString()).startsWith("# Voice Agent Incident Postmortem");
            var pdf = visit("/reports/open-to-all" + address + ".pdf");
            assertThat(pdf.getContentType()).isEqualTo("application/pdf");
            assertThat(pdf.getHeader("Content-Disposition")).isEqualTo("inline; filename=\"open-to-all-v1.pdf\"");
        }
        assertThat(visit("/reports/open-to-all/versions").getContentAsString()).contains("Version 1");
        assertThat(visit("/reports").getContentAsString()).contains("Open to all");
    }

    @Test
    void answer_brings_its_own_rules_and_no_cookie() throws Exception {
        reports.published("Strict", Audience.PUBLIC);

        var page = visit("/reports/strict");

        assertThat(page.getHeader("Content-Security-Policy"))
                .contains("default-src 'none'")
                .doesNotContain("unsafe");
        assertThat(page.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(page.getHeader("Cache-Control")).contains("public", "max-age=60");
        assertThat(page.getHeader("Set-Cookie")).isNull();
    }

    @Test
    void warm_page_needs_no_database_and_no_session() throws Exception {
        reports.published("Warm", Audience.PUBLIC);
        visit("/reports/warm");

        var statements = SqlCount.statements(() -> {
            try {
                var result =
                        browser.perform(get("/reports/warm").with(anonymous())).andReturn();
                assertThat(result.getResponse().getStatus()).isEqualTo(200);
                assertThat(result.getRequest().getSession(false)).isNull();
            } catch (Exception failed) {
                throw new AssertionError(failed);
            }
        });

        assertThat(statements).isEmpty();
    }

    @Test
    void unchanged_page_is_not_sent_again() throws Exception {
        var report = reports.published("Tagged", Audience.PUBLIC);
        var tag = Objects.requireNonNull(visit("/reports/tagged").getHeader("ETag"));

        var again = answer(get("/reports/tagged").header("If-None-Match", tag), null);
        Acting.as(TestPerson.NORA, () -> publishing.retract(report.postmortem(), "Wrong"));
        var changed = answer(get("/reports/tagged").header("If-None-Match", tag), null);

        assertThat(again.getStatus()).isEqualTo(304);
        assertThat(again.getContentAsByteArray()).isEmpty();
        assertThat(changed.getStatus()).isEqualTo(200);
        assertThat(changed.getContentAsString()).contains("This report was retracted");
    }

    @Test
    void compressed_page_is_the_same_page() throws Exception {
        reports.published("Small", Audience.PUBLIC);
        var plain = visit("/reports/small");

        var packed = answer(get("/reports/small").header("Accept-Encoding", "br, gzip"), null);

        assertThat(packed.getHeader("Content-Encoding")).isEqualTo("gzip");
        assertThat(packed.getHeader("ETag")).isNotEqualTo(plain.getHeader("ETag"));
        assertThat(new GZIPInputStream(new ByteArrayInputStream(packed.getContentAsByteArray())).readAllBytes())
                .isEqualTo(plain.getContentAsByteArray());
    }

    @Test
    void head_is_answered_like_get() throws Exception {
        reports.published("Headed", Audience.PUBLIC);

        var answer = answer(head("/reports/headed"), null);

        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getHeader("ETag")).isEqualTo(visit("/reports/headed").getHeader("ETag"));
    }

    @ParameterizedTest
    @CsvSource({
        "public, 200, 200, 200, 200, 200",
        "internal, 302, 200, 200, 200, 200",
        "private, 404, 404, 200, 404, 200",
    })
    void readers_see_what_is_for_them(
            String kind, int nobody, int stakeholder, int responder, int manager, int administrator) throws Exception {
        switch (kind) {
            case "public" -> reports.published("Matrix", Audience.PUBLIC);
            case "internal" -> reports.published("Matrix", Audience.INTERNAL);
            default -> reports.publishedPrivate("Matrix");
        }

        for (var address : new String[] {"", ".md", ".pdf", "/v1", "/v1.md", "/v1.pdf", "/versions"}) {
            assertThat(statusFor("/reports/matrix" + address, null)).as(address).isEqualTo(nobody);
            assertThat(statusFor("/reports/matrix" + address, TestPerson.STAN)).isEqualTo(stakeholder);
            assertThat(statusFor("/reports/matrix" + address, TestPerson.TOBIAS))
                    .isEqualTo(responder);
            assertThat(statusFor("/reports/matrix" + address, TestPerson.NORA)).isEqualTo(manager);
            assertThat(statusFor("/reports/matrix" + address, TestPerson.ADA)).isEqualTo(administrator);
        }
        assertThat(lists(null)).isEqualTo(nobody == 200);
        assertThat(lists(TestPerson.STAN)).isEqualTo(stakeholder == 200);
        assertThat(lists(TestPerson.TOBIAS)).isEqualTo(responder == 200);
        assertThat(lists(TestPerson.NORA)).isEqualTo(manager == 200);
    }

    @Test
    void private_report_looks_like_an_unknown_one() throws Exception {
        reports.publishedPrivate("Secret thing");

        for (var reader : new @Nullable TestPerson[] {null, TestPerson.STAN, TestPerson.NORA}) {
            var hidden = answer(get("/reports/secret-thing"), reader);
            var unknown = answer(get("/reports/unknown-thing"), reader);

            assertThat(hidden.getContentAsString()).isEqualTo(unknown.getContentAsString());
            assertThat(hidden.getHeaderNames()).isEqualTo(unknown.getHeaderNames());
        }
    }

    @Test
    void public_report_disappears_when_its_incident_becomes_private() throws Exception {
        var report = reports.published("Hidden later", Audience.PUBLIC);
        assertThat(visit("/reports/hidden-later").getStatus()).isEqualTo(200);

        Acting.as(
                TestPerson.TOBIAS,
                () -> incidents.makePrivate(
                        postmortems.details(report.postmortem()).incident().key()));

        assertThat(visit("/reports/hidden-later").getStatus()).isEqualTo(404);
        assertThat(lists(null)).isFalse();
        assertThat(statusFor("/reports/hidden-later", TestPerson.STAN)).isEqualTo(404);
        assertThat(statusFor("/reports/hidden-later", TestPerson.TOBIAS)).isEqualTo(200);
    }

    @Test
    void internal_report_leads_through_the_sign_in_and_back() throws Exception {
        reports.published("Insiders", Audience.INTERNAL);

        var page = visit("/reports/insiders/v1.pdf");

        assertThat(page.getStatus()).isEqualTo(302);
        assertThat(page.getHeader("Location")).isEqualTo("/continue?to=%2Freports%2Finsiders%2Fv1.pdf");
        assertThat(page.getHeader("Cache-Control")).contains("no-store");
    }

    @Test
    void signed_in_readers_ask_each_time() throws Exception {
        reports.published("Fresh", Audience.PUBLIC);

        assertThat(answer(get("/reports/fresh"), TestPerson.STAN).getHeader("Cache-Control"))
                .contains("private", "no-cache");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reports/unknown",
                "/reports/unknown.md",
                "/reports/unknown.exe",
                "/reports/unknown/v1",
                "/reports/known/v0",
                "/reports/known/v2",
                "/reports/known/v-1",
                "/reports/known/v01",
                "/reports/known/v999999",
                "/reports/known/v99999999999999999999",
                "/reports/known/v1/more",
                "/reports/known/v1.json",
                "/reports/KNOWN",
                "/reports/kno%20wn",
                "/reports/%F0%9F%98%80",
                "/reports/<script>",
                "/reports/known/versions/2",
                "/reports?page=0",
                "/reports?page=-1",
                "/reports?page=two",
                "/reports?page=2",
                "/reports?page=99999",
                "/reports?page=99999999999999999999",
            })
    void anything_else_is_a_friendly_page_that_says_so(String address) throws Exception {
        reports.published("Known", Audience.PUBLIC);

        var page = answer(get(URI.create(address.replace("<", "%3C").replace(">", "%3E"))), null);

        assertThat(page.getStatus()).isEqualTo(404);
        assertThat(page.getContentAsString()).contains("There is no such report");
        assertThat(page.getHeader("Set-Cookie")).isNull();
    }

    @Test
    void newest_public_version_is_the_latest_for_everyone_else() throws Exception {
        var report = reports.published("Both", Audience.PUBLIC);
        reports.amend(report.postmortem());
        reports.publish(report.postmortem(), Audience.INTERNAL);

        assertThat(visit("/reports/both").getContentAsString()).contains("Version 1,");
        assertThat(answer(get("/reports/both"), TestPerson.STAN).getContentAsString())
                .contains("Version 2,");
        assertThat(visit("/reports/both/versions").getContentAsString()).doesNotContain("Version 2");
        assertThat(visit("/reports/both/v2").getStatus()).isEqualTo(302);
    }

    private boolean lists(@Nullable TestPerson reader) throws Exception {
        return answer(get("/reports"), reader).getContentAsString().contains("<ol");
    }

    private int statusFor(String address, @Nullable TestPerson reader) throws Exception {
        return answer(get(address), reader).getStatus();
    }

    private MockHttpServletResponse visit(String address) throws Exception {
        return answer(get(address), null);
    }

    private MockHttpServletResponse answer(MockHttpServletRequestBuilder request, @Nullable TestPerson reader)
            throws Exception {
        var as = reader == null ? anonymous() : user(reader.principal());
        return browser.perform(request.with(as)).andReturn().getResponse();
    }
}
