package dev.aftercall.postmortem.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.base.Layer;
import dev.aftercall.incident.diagnosis.Diagnosis;
import dev.aftercall.incident.diagnosis.LayerVerdict;
import dev.aftercall.incident.diagnosis.Verdict;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class DiagnosisWhysTest {

    @Test
    void whys_go_from_what_callers_met_up_to_the_origin_and_end_with_an_open_question() {
        var whys = of(
                null,
                faulty(Layer.DIALOG, "Loops after a pause"),
                faulty(Layer.LLM, "First token 4 s"),
                verdict(Layer.ASR, Verdict.HEALTHY, ""));

        assertThat(whys.chain())
                .extracting(why -> why.texts().question() + " " + why.texts().answer())
                .containsExactly(
                        "Why did callers notice this? The Dialog layer passed the fault on",
                        "Why was the Dialog layer at fault? It began in the LLM layer",
                        "Why was the LLM layer at fault? ");
        assertThat(whys.chain())
                .extracting(why -> why.texts().evidence())
                .containsExactly("Loops after a pause", "First token 4 s", "");
        assertThat(whys.chain())
                .extracting(DiagnosisDraft.DraftWhy::mark)
                .containsExactly(WhyMark.COMPONENT_FAULT, WhyMark.COMPONENT_FAULT, WhyMark.UNMARKED);
        assertThat(whys.leftOut()).isEmpty();
    }

    @Test
    void confirmed_origin_counts_before_the_first_faulty_layer() {
        var whys = of(Layer.LLM, faulty(Layer.ASR, ""), faulty(Layer.TTS, ""));

        assertThat(whys.chain())
                .extracting(why -> why.texts().answer())
                .containsExactly("The TTS layer passed the fault on", "It began in the LLM layer", "");
        assertThat(whys.leftOut()).containsExactly("ASR is faulty, but comes before the confirmed origin");
    }

    @Test
    void suspicions_are_no_answers() {
        var whys = of(null, verdict(Layer.ASR, Verdict.SUSPECT, "maybe"));

        assertThat(whys.chain()).isEmpty();
        assertThat(whys.leftOut()).containsExactly("ASR is only suspected");
    }

    @Test
    void link_that_may_not_be_opened_stays_a_text() {
        var verdict = new LayerVerdict(
                Layer.LLM, Verdict.FAULTY, "Trace", "javascript:alert(1)", "", TestPerson.SOFIA.id(), TestClock.START);

        var texts = new DiagnosisWhys(new Diagnosis(List.of(verdict), null))
                .chain()
                .getFirst()
                .texts();

        assertThat(texts.evidenceUrl()).isNull();
        assertThat(texts.evidence()).isEqualTo("Trace\njavascript:alert(1)");
    }

    private static DiagnosisWhys of(@Nullable Layer origin, LayerVerdict... verdicts) {
        return new DiagnosisWhys(new Diagnosis(List.of(verdicts), origin));
    }

    private static LayerVerdict faulty(Layer layer, String evidence) {
        return verdict(layer, Verdict.FAULTY, evidence);
    }

    private static LayerVerdict verdict(Layer layer, Verdict verdict, String evidence) {
        return new LayerVerdict(layer, verdict, evidence, "", "", TestPerson.SOFIA.id(), TestClock.START);
    }
}
