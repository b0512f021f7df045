package dev.aftercall.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.base.Layer;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written is read as the same again. */
class RoundTripTest {

    private final Playbook first = PlaybookFixtures.first();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "true",
                "null",
                "~",
                "123",
                "1e3",
                "2026-11-23",
                "- dash",
                "# hash",
                "a: b",
                "\"quoted\" 'twice'",
                "line one\nline two\n\nline four",
                "tab\tand {braces} [brackets] & * ! | > % @ `",
                "日本語 – ελληνικά – 👩‍🚀",
                "<script>alert(1)</script>",
                "<<",
            })
    void any_text_survives(String text) {
        var step = new ChecklistStep("hostile", StepKind.CHECK, text, Layer.ASR, text);
        var phase =
                new ChecklistPhase("only", text.lines().findFirst().orElseThrow(), Duration.ZERO, null, List.of(step));
        var template = new ChecklistTemplate(first.checklists().getFirst().severity(), List.of(phase));
        var playbook = with(List.of(template), first.failureModes());

        assertThat(PlaybookReader.read(1, PlaybookWriter.write(playbook))).isEqualTo(playbook);
    }

    @Test
    void links_survive() {
        var mode = first.failureModes().getFirst();
        var linked = new FailureMode(
                mode.key(),
                mode.layer(),
                mode.name(),
                mode.summary(),
                mode.symptoms(),
                mode.causes(),
                mode.diagnosticSteps(),
                mode.metrics(),
                List.of(new Link("Status page", "https://status.example.com/?a=b#c")));
        var playbook = with(
                first.checklists(),
                Stream.concat(Stream.of(linked), first.failureModes().stream().skip(1))
                        .toList());

        assertThat(PlaybookReader.read(1, PlaybookWriter.write(playbook))).isEqualTo(playbook);
    }

    private Playbook with(List<ChecklistTemplate> checklists, List<FailureMode> modes) {
        return new Playbook(
                1, first.severity(), first.clocks(), checklists, modes, first.metrics(), first.rootCauses());
    }
}
