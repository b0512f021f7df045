package dev.aftercall.incident.mode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.aftercall.base.Severity;
import dev.aftercall.incident.AddNote;
import dev.aftercall.incident.ChangeStatus;
import dev.aftercall.incident.DeclareIncident;
import dev.aftercall.incident.IncidentFixtures;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentService;
import dev.aftercall.incident.IncidentStatus;
import dev.aftercall.incident.Marker;
import dev.aftercall.incident.Precision;
import dev.aftercall.incident.TimelineService;
import dev.aftercall.incident.mode.SimilarIncident.Source;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.SqlCount;
import dev.aftercall.testing.TestPerson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@As(TestPerson.TOBIAS)
class SimilarIntegrationTest {

    private static final String SILENCE = "stt-silence";

    @Autowired
    private IncidentFixtures fixtures;

    @Autowired
    private IncidentService incidents;

    @Autowired
    private TimelineService timeline;

    @Autowired
    private ModeService modes;

    @Autowired
    private SimilarQueries queries;

    @Test
    void same_mode_stands_before_same_words_and_says_what_fixed_it() {
        var key = declared("Agent silent after the greeting", "booking");
        var sameMode = declared("Nothing heard", "refills");
        var sameWords = declared("Silent agent while booking", "booking");
        declared("Wrong prices", "billing");
        modes.suspect(key, SILENCE);
        modes.confirm(sameMode, SILENCE);
        timeline.addNote(sameMode, repair("Workers restarted"));
        fixtures.move(
                sameMode, new ChangeStatus(IncidentStatus.RESOLVED, "Rotated the **key** back", null, null, null));
        timeline.addNote(sameWords, repair("Doubled the pool"));
        timeline.addNote(sameWords, repair("Raised the limit"));

        var found = queries.to(key);

        assertThat(found).extracting(SimilarIncident::key).containsExactly(sameMode, sameWords);
        assertThat(found.getFirst().reasons()).containsExactly("same failure mode, Complete STT silence");
        assertThat(found.getFirst().modes()).containsExactly("Complete STT silence");
        assertThat(found.getFirst().fixes())
                .containsExactly(new SimilarIncident.Fix(Source.RESOLUTION, "Rotated the key back"));
        assertThat(found.getLast().reasons()).containsExactly("same workflow, booking", "both say “agent”, “silent”");
        assertThat(found.getLast().fixes()).containsExactly(new SimilarIncident.Fix(Source.REPAIR, "Raised the limit"));
    }

    @Test
    void drills_stand_last_and_cancelled_incidents_do_not_stand_at_all() {
        var key = declared("Agent silent", "booking");
        var drill = declared("Agent silent", "booking");
        var real = declared("Agent slow", "booking");
        var cancelled = declared("Agent silent", "booking");
        modes.suspect(key, SILENCE);
        modes.confirm(drill, SILENCE);
        Acting.as(TestPerson.ADA, () -> incidents.markDrill(drill, true));
        fixtures.move(cancelled, ChangeStatus.to(IncidentStatus.CANCELLED, "False alarm"));

        assertThat(queries.to(key)).extracting(SimilarIncident::key).containsExactly(real, drill);
    }

    @Test
    void private_incidents_do_not_exist_for_strangers() {
        var key = declared("Agent silent on refill calls", "refills");
        var secret = fixtures.privateOne("Agent silent on refill calls");
        modes.suspect(key, SILENCE);
        modes.confirm(secret, SILENCE);

        assertThat(queries.to(key)).extracting(SimilarIncident::key).containsExactly(secret);
        Acting.as(TestPerson.RAFAEL, () -> {
            assertThat(queries.to(key)).isEmpty();
            assertThat(queries.to(secret)).isEmpty();
        });
        Acting.as(
                TestPerson.STAN,
                () -> assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> queries.to(key)));
    }

    @Test
    void two_statements_and_ten_incidents_whatever_there_is() {
        var key = declared("Agent silent", "booking");
        modes.suspect(key, SILENCE);
        for (var i = 0; i < 14; i++) {
            var other = declared("Agent silent, " + i, "booking");
            modes.confirm(other, SILENCE);
            modes.suspect(other, "rate-limiting");
            timeline.addNote(other, repair("Fix " + i));
        }

        assertThat(SqlCount.of(() -> queries.to(key))).isLessThanOrEqualTo(2);
        var found = queries.to(key);
        assertThat(found).hasSize(10);
        assertThat(found).extracting(SimilarIncident::key).doesNotHaveDuplicates();
        assertThat(found.getFirst().title()).isEqualTo("Agent silent, 13");
    }

    private IncidentKey declared(String title, String workflow) {
        var none = List.<String>of();
        return incidents.declare(new DeclareIncident(
                title, Severity.SEV2, null, null, List.of(workflow), none, none, none, null, null, false, false));
    }

    private static AddNote repair(String text) {
        return new AddNote(text, null, Precision.EXACT, Marker.REPAIR, null, null, null, false);
    }
}
