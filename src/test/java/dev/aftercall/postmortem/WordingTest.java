package dev.aftercall.postmortem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercall.postmortem.Wording.Finding;
import dev.aftercall.postmortem.Wording.Kind;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordingTest {

    private final Wording wording = Wording.naming(
            List.of("Arun Mehta", "Li Wei", "Will Stone", "Zoë O'Neil (on call)", "Administrator"),
            Set.of("Administrator"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The engineer [should have] tested it",
                "The  team  [Should  Have] known",
                "Somebody [FORGOT] the second region",
                "It was [human error].",
                "A [careless] change",
                "The mail came from the reviewer, who [didn’t check] it",
                "It was the [fault] of the intern",
                "We [blame] the release manager",
                "The on-call engineer (new here) really [should not have] merged",
                "During the noon peak the engineer on duty [failed to] look",
                "- [Forgot] to renew the key",
                "It is clear that if the admin [had checked] it, the key would be there",
                "| 14:05 | the admin [ignored] it |"
            })
    void blame_is_found_where_somebody_is_meant(String marked) {
        var start = marked.indexOf('[');
        var end = marked.indexOf(']') - 1;

        assertThat(wording.check(marked.replace("[", "").replace("]", "")))
                .extracting(Finding::start, Finding::end, Finding::kind)
                .containsExactly(tuple(start, end, Kind.BLAME));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "blameless",
                "forgotten",
                "the default office",
                "we should not have to",
                "The provider failed to respond",
                "The alert should have fired",
                "The change should have been tested",
                "The on-call engineer should have been paged",
                "No engineer failed to answer",
                "The on-call engineer should have received a page",
                "The log said \"the user failed to sign in\"",
                "> you should have called us earlier",
                "`git blame the engineer`",
                "The agent forgot the caller's name",
                "This is not the engineer's fault",
                "If the on-call engineer had been paged, it would have been shorter",
                "The engineer had checked the graph before",
                "Nothing in it is careless"
            })
    void accounts_of_what_happened_are_left_alone(String text) {
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
    void at_the_start_of_a_sentence_such_a_name_needs_somebody_who_acts() {
        assertThat(found("Will it break? Stone walls. A Stone wall.")).isEmpty();
        assertThat(found("It was Will. Stone merged it.")).containsExactly("Will", "Stone");
    }

    @Test
    void first_and_last_name_together_are_one_place() {
        assertThat(found("Zoë O’Neil and Arun Mehta")).containsExactly("Zoë O’Neil", "Arun Mehta");
        assertThat(found("Zoe\u0308 did")).containsExactly("Zoe\u0308");
    }

    @Test
    void names_in_scripts_without_spaces_are_found_within_the_line() {
        var japanese = Wording.naming(List.of("田中 葵"), Set.of());

        assertThat(japanese.check("昨日田中さんが変更した")).extracting(Finding::found).containsExactly("田中");
    }

    @Test
    void short_names_and_names_of_roles_are_left_alone() {
        assertThat(found("Li changed it; the Administrator page")).isEmpty();
        assertThat(found("See arun.mehta@example.org, https://example.org/Arun and `Arun`"))
                .isEmpty();
        assertThat(found("Wei changed it")).containsExactly("Wei");
    }

    @Test
    void places_are_told_in_the_order_of_the_text() {
        var text = "Mehta should have seen it";

        assertThat(wording.check(text))
                .extracting(finding -> text.substring(finding.start(), finding.end()))
                .containsExactly("Mehta", "should have");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "should have ",
                "the engineer ",
                ", and forgot",
                "why didn't the engineer ",
                "\"x ",
                "` `` ``` ",
                "“",
                "(",
                "田",
                "e\u0301"
            })
    @Timeout(10)
    void long_hostile_text_is_checked_quickly(String piece) {
        assertThat(wording.check(piece.repeat(1_000_000 / piece.length()))).hasSizeLessThan(100_000);
    }

    private List<String> found(String text) {
        return wording.check(text).stream()
                .filter(finding -> finding.kind() == Kind.NAME)
                .map(Finding::found)
                .toList();
    }
}
