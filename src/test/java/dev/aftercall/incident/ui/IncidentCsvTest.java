package dev.aftercall.incident.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.incident.IncidentFilter;
import dev.aftercall.incident.IncidentFixtures;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestPerson;
import java.io.IOException;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@As(TestPerson.NORA)
class IncidentCsvTest {

    @Autowired
    private Desk desk;

    @Autowired
    private IncidentFixtures fixtures;

    @Test
    void title_cannot_become_a_formula() throws IOException {
        fixtures.declared("=HYPERLINK(\"https://evil.example\")");

        assertThat(download()).contains("\"'=HYPERLINK(\"\"https://evil.example\"\")\"");
    }

    @Test
    void private_incidents_are_left_out() throws IOException {
        fixtures.privateOne("Numbers visible");
        fixtures.declared("Silence");

        assertThat(download().lines()).hasSize(2);
    }

    private String download() throws IOException {
        var file = new StringWriter();
        new IncidentCsv(desk, IncidentFilter::all).write(file);
        return file.toString();
    }
}
