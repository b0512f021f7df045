package dev.aftercall.playbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModeRankingTest {

    private final Playbook playbook = PlaybookFixtures.first();

    @Test
    void mode_with_more_of_the_symptoms_stands_first() {
        var matches = ModeRanking.rank(
                playbook.failureModes(),
                Set.of("no-transcript", "never-responds", "provider-refuses"),
                Map.of("rate-limiting", 4, "tts-silence", 1, "stt-silence", 2));

        assertThat(matches)
                .extracting(match -> match.mode().key())
                .containsExactly("stt-silence", "tts-silence", "rate-limiting");
        assertThat(matches.getFirst().explanation())
                .isEqualTo("3 of 3 symptoms seen: No transcript, Agent never responds, Provider refuses calls;"
                        + " confirmed twice here");
        assertThat(matches.getLast().unseen()).extracting(Symptom::key).containsExactly("slow-at-times", "http-429");
    }

    @Test
    void among_equals_the_one_confirmed_more_often_stands_first() {
        var never = ModeRanking.rank(playbook.failureModes(), Set.of("long-pauses"), Map.of());
        var once = ModeRanking.rank(playbook.failureModes(), Set.of("long-pauses"), Map.of("latency-over-budget", 1));

        assertThat(never)
                .extracting(match -> match.mode().key())
                .containsExactly("stt-slow", "poor-turn-taking", "latency-over-budget");
        assertThat(once.getFirst().mode().key()).isEqualTo("latency-over-budget");
    }

    @Test
    void without_symptoms_nothing_matches() {
        assertThat(ModeRanking.rank(playbook.failureModes(), Set.of(), Map.of("stt-silence", 9)))
                .isEmpty();
    }

    @Test
    void name_of_an_alert_speaks_for_symptoms() {
        assertThat(SymptomText.read(playbook.symptoms(), "SttTranscriptRateZero: agent silent on all calls"))
                .extracting(reading -> reading.symptom().key())
                .containsExactly("no-transcript", "never-responds");
        assertThat(SymptomText.read(playbook.symptoms(), "provider answered HTTP 429 twice"))
                .extracting(SymptomReading::phrase)
                .containsExactly("429");
    }

    @Test
    void only_whole_words_count() {
        assertThat(SymptomText.read(playbook.symptoms(), "popular slowness of 4290 answers"))
                .isEmpty();
    }

    @Test
    void hostile_text_is_read_in_time_and_finds_nothing() {
        assertThat(SymptomText.read(playbook.symptoms(), "aA".repeat(500_000))).isEmpty();
        assertThat(SymptomText.read(playbook.symptoms(), "")).isEmpty();
    }
}
