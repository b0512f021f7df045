package dev.aftercall.incident.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.base.Layer;
import dev.aftercall.identity.UserId;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class DiagnosisTest {

    private static final UserId SOMEONE = UserId.next();

    @Test
    void first_faulty_layer_of_the_call_is_proposed_and_later_ones_are_a_cascade() {
        var diagnosis = diagnosis(
                said(Layer.DIALOG, Verdict.FAULTY),
                said(Layer.ASR, Verdict.FAULTY),
                said(Layer.LLM, Verdict.SUSPECT),
                said(Layer.TELEPHONY, Verdict.HEALTHY),
                said(Layer.TTS, Verdict.FAULTY));

        assertThat(diagnosis.proposedOrigin()).contains(Layer.ASR);
        assertThat(diagnosis.cascade()).containsExactly(Layer.TTS, Layer.DIALOG);
    }

    @Test
    void suspicion_alone_proposes_nothing() {
        assertThat(diagnosis(said(Layer.ASR, Verdict.SUSPECT), said(Layer.LLM, Verdict.UNKNOWN))
                        .origin())
                .isEmpty();
    }

    @Test
    void latest_verdict_on_a_layer_counts_and_the_former_ones_stay() {
        var diagnosis = diagnosis(said(Layer.ASR, Verdict.HEALTHY), said(Layer.ASR, Verdict.FAULTY));

        assertThat(diagnosis.proposedOrigin()).isEmpty();
        assertThat(diagnosis.historyOf(Layer.ASR))
                .extracting(LayerVerdict::verdict)
                .containsExactly(Verdict.FAULTY);
    }

    @Test
    void confirmed_origin_takes_the_place_of_the_proposal() {
        var verdicts = Arrays.asList(said(Layer.ASR, Verdict.FAULTY), said(Layer.TTS, Verdict.FAULTY));
        var diagnosis = new Diagnosis(verdicts, Layer.LLM);

        assertThat(diagnosis.origin()).contains(Layer.LLM);
        assertThat(diagnosis.cascade()).containsExactly(Layer.TTS);
    }

    private static Diagnosis diagnosis(LayerVerdict... latestFirst) {
        return new Diagnosis(Arrays.asList(latestFirst), null);
    }

    private static LayerVerdict said(Layer layer, Verdict verdict) {
        return new LayerVerdict(layer, verdict, "", "", "", SOMEONE, Instant.EPOCH);
    }
}
