package dev.aftercall.report;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.evidence.MeasurementService;
import dev.aftercall.evidence.RecordMeasurement;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.postmortem.PostmortemFixtures;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.report.ReportMeta.Audience;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestPerson;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What was measured of a turn, in published reports. */
@IntegrationTest
@As(TestPerson.NORA)
class LatencyReportIntegrationTest {

    private static final String TITLE = LatencyPart.TITLE;

    @Autowired
    private PostmortemFixtures fixtures;

    @Autowired
    private PostmortemQueries queries;

    @Autowired
    private MeasurementService measurements;

    @Autowired
    private PublishingService publishing;

    @Autowired
    private ReportCatalog catalog;

    private PostmortemId id;

    private IncidentKey incident;

    @BeforeEach
    void approve() {
        id = fixtures.approved("Slow answers");
        incident = queries.details(id).incident().key();
    }

    @Test
    void waterfall_is_frozen_with_the_version() {
        measure("stt-latency", 200);
        measure("llm-ttft", 4_000);
        publishing.publish(id, PublishReport.whole(Audience.PUBLIC));
        measure("llm-ttft", 7_000);

        assertThat(text(ReportForm.HTML))
                .contains(TITLE, "4.00 s", "Bottleneck")
                .doesNotContain("7.00 s");
        assertThat(text(ReportForm.MARKDOWN)).contains("**" + TITLE + ":**", "4.00 s");
    }

    @Test
    void one_component_alone_makes_no_waterfall() {
        measure("llm-ttft", 4_000);
        publishing.publish(id, PublishReport.whole(Audience.PUBLIC));

        assertThat(text(ReportForm.HTML)).doesNotContain(TITLE);
    }

    @Test
    void version_without_impact_shows_no_waterfall() {
        measure("stt-latency", 200);
        measure("llm-ttft", 4_000);
        publishing.publish(
                id, new PublishReport(Audience.PUBLIC, Set.of(ReportPart.IMPACT), PersonalDataDecisions.KEEP_ALL));

        assertThat(text(ReportForm.HTML)).doesNotContain(TITLE);
    }

    private void measure(String metric, long value) {
        measurements.record(incident, RecordMeasurement.of(metric, BigDecimal.valueOf(value)));
    }

    private String text(ReportForm form) {
        return new String(catalog.serve("slow-answers", 1, form).content(), UTF_8);
    }
}
