package dev.aftercall.postmortem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercall.postmortem.Wording.Finding;
import dev.aftercall.postmortem.Wording.Kind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    private final Wording wording = Wording.naming(
            List.of("Arun Mehta", "Li Wei", "Will Stone", "Zoë O'Neil (on call)", "Administrator"),
            Set.of("Administrator"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "should have",
                "failed to",
                "human error",
                "careless",
                "forgot",
                "negligent",
                "fault of",
                "blame",
                "Should  Have",
                "FORGOT"
            })
    void words_of_blame_are_found_whatever_their_case(String words) {
        assertThat(wording.check("The team " + words + " it."))
                .extracting(Finding::found, Finding::kind)
                .containsExactly(tuple(words, Kind.BLAME));
    }

    @ParameterizedTest
    @ValueSource(strings = {"blameless", "forgotten", "the default office", "should not have to", "carelessness"})
    void words_that_only_contain_one_are_left_alone(String text) {
        assertThat(wording.check(text)).isEmpty();
    }

    @Test
    void people_are_found_by_first_and_last_name_as_whole_words() {
        assertThat(found("Arun merged it, Mehta reviewed it")).containsExactly("Arun", "Mehta");
        assertThat(found("ARUN's change")).containsExactly("ARUN");
        assertThat(found("The Arunachal region and a Stonewall")).isEmpty();
    }

    @Test
    void a_name_that_is_also_a_word_counts_only_with_a_capital() {
        assertThat(found("it will break")).isEmpty();
        assertThat(found("Will broke it")).containsExactly("Will");
    }

    @Test
    void short_names_and_names_of_roles_are_left_alone() {
        assertThat(found("Li changed it; the Administrator page")).isEmpty();
        assertThat(found("Wei changed it")).containsExactly("Wei");
    }

    @Test
    void places_are_told_in_the_order_of_the_text() {
        var text = "Mehta should have seen it";

        assertThat(wording.check(text))
                .extracting(finding -> text.substring(finding.start(), finding.end()))
                .containsExactly("Mehta", "should have");
    }

    @Test
    void long_hostile_text_is_checked_quickly() {
        var text = "should ".repeat(100_000) + "<script>" + "(".repeat(100_000);

        assertThat(wording.check(text)).isEmpty();
    }

    private List<String> found(String text) {
        return wording.check(text).stream().map(Finding::found).toList();
    }
}
