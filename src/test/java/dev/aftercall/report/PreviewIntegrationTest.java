package dev.aftercall.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import dev.aftercall.postmortem.PostmortemFixtures;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestPerson;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@IntegrationTest
class PreviewIntegrationTest {

    @Autowired
    PostmortemFixtures fixtures;

    @Autowired
    WebApplicationContext context;

    private MockMvc browser;

    @BeforeEach
    void openBrowser() {
        browser = MockMvcBuilders.webAppContextSetup(context)
                .apply(springSecurity())
                .build();
    }

    @Test
    void team_sees_drafts_in_all_forms() throws Exception {
        var address = ReportLinks.preview(fixtures.ready("Draft to look at"));

        assertThat(answer(address, TestPerson.RAFAEL).getContentAsString()).contains("Draft of version 1");
        assertThat(answer(address + ".md", TestPerson.RAFAEL).getContentAsString())
                .contains("Draft to look at");
        assertThat(answer(address + ".pdf", TestPerson.RAFAEL).getContentType()).isEqualTo("application/pdf");
        assertThat(answer(address, TestPerson.RAFAEL).getHeader("Content-Security-Policy"))
                .contains("default-src 'none'");
    }

    @Test
    void nobody_else_sees_drafts() throws Exception {
        var address = ReportLinks.preview(fixtures.ready("Draft"));

        assertThat(answer(address, TestPerson.STAN).getStatus()).isEqualTo(403);
        assertThat(browser.perform(get(address)).andReturn().getResponse().getRedirectedUrl())
                .endsWith("/login");
    }

    @Test
    void draft_of_a_private_incident_does_not_exist_for_others() throws Exception {
        var address = ReportLinks.preview(fixtures.privateOne("Secret"));

        assertThat(answer(address, TestPerson.NORA).getStatus()).isEqualTo(404);
        assertThat(answer(address, TestPerson.TOBIAS).getStatus()).isEqualTo(200);
    }

    private MockHttpServletResponse answer(String address, TestPerson reader) throws Exception {
        return browser.perform(get(address).with(user(reader.principal())))
                .andReturn()
                .getResponse();
    }
}
