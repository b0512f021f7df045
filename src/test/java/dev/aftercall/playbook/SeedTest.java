package dev.aftercall.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.base.Layer;
import dev.aftercall.base.Severity;
import dev.aftercall.postmortem.analysis.RootCauseCategory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the portal comes with. */
class SeedTest {

    private final String document = PlaybookFixtures.firstDocument();
    private final Playbook playbook = PlaybookReader.read(1, document);

    @Test
    void first_version_is_written_as_the_portal_writes_it() {
        assertThat(PlaybookWriter.write(playbook)).isEqualTo(document);
    }

    @Test
    void changelog_names_the_hash_of_the_first_version() throws IOException {
        try (var changelog = getClass().getResourceAsStream("/db-changelog/playbook/0002-first-version.yaml")) {
            assertThat(new String(Objects.requireNonNull(changelog).readAllBytes(), StandardCharsets.UTF_8))
                    .contains(ContentHash.of(document));
        }
    }

    @Test
    void library_has_the_modes_of_the_four_tables_and_latency() {
        assertThat(playbook.failureModes()).hasSize(18);
        assertThat(modesOf(Layer.ASR)).isEqualTo(4);
        assertThat(modesOf(Layer.LLM)).isEqualTo(5);
        assertThat(modesOf(Layer.TTS)).isEqualTo(4);
        assertThat(modesOf(Layer.DIALOG)).isEqualTo(4);
        assertThat(playbook.failureModes()).allSatisfy(mode -> {
            assertThat(mode.causes()).isNotEmpty();
            assertThat(mode.diagnosticSteps()).hasSizeGreaterThanOrEqualTo(2);
        });
    }

    private long modesOf(Layer layer) {
        return playbook.failureModes().stream()
                .filter(mode -> mode.layer() == layer)
                .count();
    }

    @Test
    void checklists_have_the_phases_and_steps_of_the_runbook() {
        assertThat(playbook.checklist(Severity.SEV1).orElseThrow().phases())
                .extracting(phase -> phase.steps().size())
                .containsExactly(4, 6, 5, 4);
        assertThat(playbook.checklist(Severity.SEV2).orElseThrow().phases())
                .extracting(phase -> phase.steps().size())
                .containsExactly(5, 4, 3);
        assertThat(playbook.checklist(Severity.SEV3).orElseThrow().phases())
                .extracting(phase -> phase.steps().size())
                .containsExactly(6);
    }

    @Test
    void root_causes_are_those_that_postmortems_choose_from() {
        assertThat(playbook.rootCauses())
                .extracting(RootCauseCategoryEntry::key, RootCauseCategoryEntry::share)
                .containsExactlyElementsOf(Arrays.stream(RootCauseCategory.values())
                        .map(category -> org.assertj.core.groups.Tuple.tuple(category.name(), category.runbookShare()))
                        .toList());
    }

    @Test
    void latency_budget_has_six_parts() {
        assertThat(playbook.latencyBudget())
                .extracting(Metric::key)
                .containsExactly("turn-detection", "stt-latency", "llm-ttft", "llm-response", "tts-ttfb", "network");
    }
}
