package dev.aftercall.postmortem.version;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercall.postmortem.version.DiffPart.Kind;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class WordDiffTest {

    @Test
    void words_that_changed_are_found_within_their_line() {
        assertThat(WordDiff.between(
                        "Callers waited eight seconds.\nThen it was fixed.",
                        "Callers waited 8.2 seconds.\nThen it was fixed."))
                .containsExactly(
                        new DiffPart(Kind.SAME, "Callers waited "),
                        new DiffPart(Kind.REMOVED, "eight"),
                        new DiffPart(Kind.ADDED, "8.2"),
                        new DiffPart(Kind.SAME, " seconds.\nThen it was fixed."));
    }

    @Test
    void both_texts_can_be_read_from_the_difference() {
        var random = new Random(7);
        for (var round = 0; round < 300; round++) {
            var before = text(random);
            var after = text(random);
            var parts = WordDiff.between(before, after);
            assertThat(join(parts, Kind.ADDED)).isEqualTo(before);
            assertThat(join(parts, Kind.REMOVED)).isEqualTo(after);
        }
    }

    @Test
    void words_of_any_script_stay_whole() {
        assertThat(WordDiff.between("das Präfix 😀 über", "das Präfix 🎉 über"))
                .contains(new DiffPart(Kind.REMOVED, "😀"), new DiffPart(Kind.ADDED, "🎉"))
                .contains(new DiffPart(Kind.SAME, "das Präfix "));
    }

    @Test
    void nothing_and_everything() {
        assertThat(WordDiff.between("", "")).isEmpty();
        assertThat(WordDiff.between("", "new")).containsExactly(new DiffPart(Kind.ADDED, "new"));
        assertThat(WordDiff.between("old", "")).containsExactly(new DiffPart(Kind.REMOVED, "old"));
        assertThat(WordDiff.between("same", "same")).containsExactly(new DiffPart(Kind.SAME, "same"));
    }

    @Test
    @Timeout(20)
    void long_texts_that_share_nothing_are_compared_in_a_moment() {
        var numbers = IntStream.range(0, 18_000).mapToObj(Integer::toString);
        var before = numbers.collect(Collectors.joining(" ")).substring(0, 96_000);
        var after = before.replaceAll("[0-9]+", "w$0");
        var lines = before.replace(' ', '\n');
        for (var pair : List.of(
                List.of(before, after),
                List.of(lines, after.replace(' ', '\n')),
                List.of(lines, before),
                List.of("\n".repeat(100_000), " ".repeat(100_000)))) {
            var parts = WordDiff.between(pair.getFirst(), pair.getLast());
            assertThat(join(parts, Kind.REMOVED)).isEqualTo(pair.getLast());
        }
    }

    /** The text without what only the other one has. */
    private static String join(List<DiffPart> parts, Kind without) {
        return parts.stream()
                .filter(part -> part.kind() != without)
                .map(DiffPart::text)
                .collect(Collectors.joining());
    }

    private static String text(Random random) {
        return IntStream.range(0, random.nextInt(40))
                .mapToObj(_ -> List.of("a", "b", "c", " ", " ", "\n", ". ", "wörter", "😀")
                        .get(random.nextInt(9)))
                .collect(Collectors.joining());
    }
}
