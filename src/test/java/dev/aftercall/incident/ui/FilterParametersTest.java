package dev.aftercall.incident.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import dev.aftercall.base.Layer;
import dev.aftercall.base.Severity;
import dev.aftercall.incident.IncidentFilter;
import dev.aftercall.incident.IncidentStatus;
import dev.aftercall.testing.TestPerson;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class FilterParametersTest {

    @Test
    void filter_comes_back_from_the_address() {
        var filter = IncidentFilter.all()
                .withStatuses(Set.of(IncidentStatus.INVESTIGATING, IncidentStatus.RESOLVED))
                .withSeverities(Set.of(Severity.SEV1))
                .withLayers(Set.of(Layer.ASR, Layer.TTS))
                .withWorkflow("Appointment booking & more")
                .withCommander(TestPerson.NORA.id())
                .withText("P90 > 8 s")
                .withTag("speech=provider")
                .withDays(LocalDate.parse("2026-01-01"), LocalDate.parse("2026-12-31"))
                .withDrills(false)
                .withSort(IncidentFilter.Sort.KEY_ASC);

        assertThat(FilterParameters.read(FilterParameters.write(filter))).isEqualTo(filter);
    }

    @Test
    void everything_needs_no_parameters() {
        assertThat(FilterParameters.write(IncidentFilter.all()).getQueryString())
                .isEmpty();
    }

    @Test
    void what_nobody_can_read_is_left_out() {
        var address = QueryParameters.fromString(
                "status=OPEN,resolved&severity=9&layer=&commander=nobody&from=yesterday&sort=by-colour&q=%20");

        assertThat(FilterParameters.read(address))
                .isEqualTo(IncidentFilter.all().withStatuses(Set.of(IncidentStatus.RESOLVED)));
    }
}
