package dev.aftercall.incident.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.aftercall.base.Layer;
import dev.aftercall.base.RuleViolationException;
import dev.aftercall.incident.Activity;
import dev.aftercall.incident.ActivityKind;
import dev.aftercall.incident.IncidentFixtures;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentNotFoundException;
import dev.aftercall.incident.IncidentQueries;
import dev.aftercall.incident.TimelineQueries;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.IntegrationTest;
import dev.aftercall.testing.TestPerson;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@IntegrationTest
@As(TestPerson.TOBIAS)
class DiagnosisIntegrationTest {

    @Autowired
    private IncidentFixtures fixtures;

    @Autowired
    private DiagnosisService service;

    @Autowired
    private DiagnosisQueries queries;

    @Autowired
    private IncidentQueries incidents;

    @Autowired
    private TimelineQueries timeline;

    @Test
    void verdicts_are_kept_with_their_evidence_and_told_in_the_timeline() {
        var key = fixtures.declared("Silence");
        service.judge(key, JudgeLayer.of(Layer.ASR, Verdict.SUSPECT));
        service.judge(key, new JudgeLayer(Layer.ASR, Verdict.FAULTY, "0 of 412 turns", "https://dash.example/asr"));
        service.judge(key, new JudgeLayer(Layer.ASR, Verdict.FAULTY, "0 of 412 turns", "https://dash.example/asr"));

        var sheet = queries.sheet(key);
        assertThat(sheet.of(Layer.ASR)).hasValueSatisfying(verdict -> {
            assertThat(verdict.evidence()).isEqualTo("0 of 412 turns");
            assertThat(verdict.by()).isEqualTo(TestPerson.TOBIAS.id());
        });
        assertThat(sheet.historyOf(Layer.ASR)).hasSize(1);
        assertThat(told(key)).containsExactly("ASR: suspect → faulty", "ASR: suspect");
    }

    @Test
    void confirmed_origin_becomes_the_layer_of_the_incident() {
        var key = fixtures.declared("Silence");
        service.judge(key, JudgeLayer.of(Layer.ASR, Verdict.FAULTY));

        service.confirmOrigin(key, Layer.ASR);
        service.confirmOrigin(key, Layer.ASR);

        assertThat(incidents.details(key).layer()).isEqualTo(Layer.ASR);
        assertThat(queries.sheet(key).confirmed()).isEqualTo(Layer.ASR);
        assertThat(told(key)).containsExactly("Origin confirmed: ASR", "ASR: faulty");
    }

    @Test
    void strangers_and_stakeholders_neither_read_nor_write() {
        var secret = fixtures.privateOne("Numbers visible");
        service.judge(secret, JudgeLayer.of(Layer.ASR, Verdict.FAULTY));

        Acting.as(TestPerson.RAFAEL, () -> {
            assertThat(queries.sheet(secret).verdicts()).isEmpty();
            assertThatExceptionOfType(IncidentNotFoundException.class)
                    .isThrownBy(() -> service.judge(secret, JudgeLayer.of(Layer.LLM, Verdict.FAULTY)));
            assertThatExceptionOfType(IncidentNotFoundException.class)
                    .isThrownBy(() -> service.confirmOrigin(secret, Layer.ASR));
        });
        Acting.as(TestPerson.STAN, () -> {
            assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> queries.sheet(secret));
            assertThatExceptionOfType(AccessDeniedException.class)
                    .isThrownBy(() -> service.judge(secret, JudgeLayer.of(Layer.LLM, Verdict.FAULTY)));
        });
    }

    @Test
    void evidence_has_its_limits() {
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> new JudgeLayer(Layer.ASR, Verdict.FAULTY, "x".repeat(1_001), ""));
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(() -> new JudgeLayer(Layer.ASR, Verdict.FAULTY, "", "javascript:alert(1)"));
    }

    private List<String> told(IncidentKey key) {
        return timeline.all(key).stream()
                .filter(entry -> entry instanceof Activity activity && activity.activity() == ActivityKind.DIAGNOSIS)
                .map(entry -> entry.text())
                .toList();
    }
}
