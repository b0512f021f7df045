package dev.aftercall.postmortem.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.evidence.MeasurementFixtures;
import dev.aftercall.evidence.MeasurementId;
import dev.aftercall.evidence.MeasurementService;
import dev.aftercall.evidence.StrikeMeasurement;
import dev.aftercall.incident.AddNote;
import dev.aftercall.incident.EntryId;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.TimelineService;
import dev.aftercall.postmortem.PostmortemFixtures;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.SqlCount;
import dev.aftercall.testing.TestPerson;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@IntegrationTest
@As(TestPerson.SOFIA)
class WhyEvidenceIntegrationTest {

    @Autowired
    WhyEvidenceService evidence;

    @Autowired
    AnalysisQueries analysis;

    @Autowired
    WhyService whys;

    @Autowired
    PostmortemQueries queries;

    @Autowired
    PostmortemFixtures fixtures;

    @Autowired
    TimelineService timeline;

    @Autowired
    MeasurementFixtures measured;

    @Autowired
    MeasurementService measurements;

    private PostmortemId id;
    private IncidentKey key;
    private WhyId why;
    private EntryId note;
    private MeasurementId p90;

    @BeforeEach
    void openPostmortem() {
        id = fixtures.opened("Evidence");
        key = queries.details(id).incident().key();
        note = timeline.addNote(key, AddNote.of("First token **late**"));
        p90 = measured.measured(key, "turn-p90", "8100", "2900");
        why = whys.add(id, null, null, "Why?", "Late");
    }

    @Test
    void entries_and_measurements_are_pinned_in_order_and_once() {
        evidence.pin(why, EvidenceRef.of(p90));
        evidence.pin(why, EvidenceRef.of(note));
        evidence.pin(why, EvidenceRef.of(p90));

        assertThat(texts()).containsExactly("Turn P90 8.1 s, usual 2.9 s", "First token late");
    }

    @Test
    void pins_go_and_may_go_twice() {
        evidence.pin(why, EvidenceRef.of(note));
        evidence.unpin(why, EvidenceRef.of(note));
        evidence.unpin(why, EvidenceRef.of(note));

        assertThat(evidence.of(id)).isEmpty();
    }

    @Test
    void evidence_of_another_incident_cannot_be_pinned() {
        var other = queries.details(fixtures.opened("Other")).incident().key();
        var foreign = timeline.addNote(other, AddNote.of("Elsewhere"));

        assertThatThrownBy(() -> evidence.pin(why, EvidenceRef.of(foreign)))
                .isInstanceOf(RuleViolationException.class)
                .hasMessage("%s knows no such evidence".formatted(key));
    }

    @Test
    void struck_measurement_stays_pinned_and_says_so_but_is_no_choice() {
        evidence.pin(why, EvidenceRef.of(p90));
        measurements.strike(key, new StrikeMeasurement(p90, 0, "wrong dashboard"));

        assertThat(evidence.of(id).get(why))
                .singleElement()
                .satisfies(pinned -> assertThat(pinned.withdrawn()).isTrue());
        assertThat(evidence.choices(id)).extracting(Evidence::ref).doesNotContain(EvidenceRef.of(p90));
    }

    @Test
    void choices_are_the_measurements_and_the_timeline() {
        assertThat(evidence.choices(id))
                .extracting(Evidence::text)
                .startsWith("Turn P90 8.1 s, usual 2.9 s")
                .contains("First token late");
    }

    @Test
    void why_takes_at_most_twenty_pins() {
        for (int i = 0; i < 20; i++) {
            evidence.pin(why, EvidenceRef.of(timeline.addNote(key, AddNote.of("Note " + i))));
        }

        assertThatThrownBy(() -> evidence.pin(why, EvidenceRef.of(note)))
                .hasMessage("A why has at most 20 pieces of evidence pinned");
    }

    @Test
    void removed_why_brings_its_pins_back() {
        evidence.pin(why, EvidenceRef.of(note));

        whys.restore(whys.remove(why));

        assertThat(texts()).containsExactly("First token late");
    }

    @Test
    void pins_of_many_whys_are_read_in_as_many_statements_as_those_of_one() {
        evidence.pin(why, EvidenceRef.of(note));
        evidence.pin(why, EvidenceRef.of(p90));
        var few = SqlCount.of(() -> evidence.of(id));
        for (int i = 0; i < 10; i++) {
            var more = whys.add(id, null, null, "Why?", "More");
            evidence.pin(more, EvidenceRef.of(p90));
            evidence.pin(more, EvidenceRef.of(timeline.addNote(key, AddNote.of("Note " + i))));
        }

        assertThat(SqlCount.of(() -> evidence.of(id))).isEqualTo(few);
        assertThat(SqlCount.of(() -> analysis.of(id))).isLessThanOrEqualTo(11);
    }

    private List<String> texts() {
        return evidence.of(id).getOrDefault(why, List.of()).stream()
                .map(Evidence::text)
                .toList();
    }
}
