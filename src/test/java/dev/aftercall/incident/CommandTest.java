package dev.aftercall.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.base.Severity;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandTest {

    @Test
    void title_is_required_and_limited() {
        refused(() -> titled(" \u0000 \n "), "Title is missing");
        refused(() -> titled("x".repeat(201)), "Title is longer than 200 characters");
        assertThat(titled("🔥".repeat(200)).title()).isEqualTo("🔥".repeat(200));
    }

    @Test
    void title_is_one_clean_line() {
        assertThat(titled("  Agent\r\nsilent\u0000\u0007 ").title()).isEqualTo("Agent silent");
    }

    @Test
    void markdown_keeps_its_lines_and_is_limited() {
        assertThat(AddNote.of("- one\r\n- two\u0000").text()).isEqualTo("- one\n- two");
        assertThat(AddNote.of("x".repeat(100_000)).text()).hasSize(100_000);
        refused(() -> AddNote.of("x".repeat(100_001)), "Note is longer than 100,000 characters");
        refused(() -> AddNote.of("\n \t"), "Note is missing");
    }

    @Test
    void labels_are_distinct_short_and_few() {
        assertThat(tagged(List.of(" llm", "llm", "", "asr\n")).tags()).containsExactly("llm", "asr");
        refused(() -> tagged(List.of("x".repeat(81))), "Tag is longer than 80 characters");
        refused(() -> tagged(IntStream.range(0, 21).mapToObj(String::valueOf).toList()), "More than 20 tags");
    }

    @Test
    void reasons_are_required_where_something_is_taken_back() {
        refused(() -> new ChangeSeverity(Severity.SEV1, " "), "Reason is missing");
        refused(() -> new StrikeEntry(EntryId.next(), ""), "Reason is missing");
        refused(() -> new CorrectEntry(EntryId.next(), 0, AddNote.of("x"), ""), "Reason is missing");
        refused(() -> new StrikeEntry(EntryId.next(), "x".repeat(1001)), "Reason is longer than 1,000 characters");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "data:text/html,x",
                "ftp://example.org",
                "//example.org",
                "example.org",
                "https://",
                "https://exa mple.org",
                "java\nscript:alert(1)"
            })
    void links_are_web_addresses(String url) {
        refused(() -> new Link("x", url), "Link must be an address starting with http:// or https://");
    }

    @Test
    void link_without_label_is_shown_as_its_address() {
        assertThat(new Link(" ", "https://grafana.example/d/1").label()).isEqualTo("https://grafana.example/d/1");
    }

    @Test
    void times_are_cut_to_what_both_databases_store() {
        var note = AddNote.at(Instant.parse("2026-09-17T02:00:00.123456789Z"), "x");

        assertThat(note.occurredAt()).isEqualTo(Instant.parse("2026-09-17T02:00:00.123456Z"));
        refused(() -> AddNote.at(Instant.MIN, "x"), "Times before 1970 cannot be recorded");
    }

    private static DeclareIncident titled(String title) {
        return DeclareIncident.titled(title, Severity.SEV2);
    }

    private static DeclareIncident tagged(List<String> tags) {
        var none = Collections.<String>emptyList();
        return new DeclareIncident(
                "Title", Severity.SEV2, null, null, none, none, none, tags, null, null, false, false);
    }

    private static void refused(Runnable command, String message) {
        assertThatExceptionOfType(RuleViolationException.class)
                .isThrownBy(command::run)
                .withMessage(message);
    }
}
