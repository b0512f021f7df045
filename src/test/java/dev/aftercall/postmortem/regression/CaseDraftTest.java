package dev.aftercall.postmortem.regression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercall.base.Layer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CaseDraftTest {

    @Test
    void texts_are_cleaned_and_stripped() {
        var draft =
                new CaseDraft(" Caller\u0000 says no ", " stops ", " conv-1 ", 3, Layer.DIALOG, FailureType.OTHER, "");

        assertThat(draft.trigger()).isEqualTo("Caller says no");
        assertThat(draft.expected()).isEqualTo("stops");
        assertThat(draft.conversation()).isEqualTo("conv-1");
    }

    @Test
    void a_case_says_what_made_it_fail() {
        assertThatThrownBy(() -> draft("  ", 1)).hasMessage("Trigger is missing");
        assertThatThrownBy(() -> draft("x".repeat(501), 1)).hasMessage("Trigger is longer than 500 characters");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 10_001})
    void turns_are_counted_from_one(int turn) {
        assertThatThrownBy(() -> draft("x", turn)).hasMessage("A turn is a number from 1 to 10,000");
    }

    @Test
    void turn_may_be_unknown() {
        assertThat(draft("x", null).turn()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "transcription-errors, ACCENT",
        "intent-misclassification, MISCLASSIFICATION",
        "latency-over-budget, LONG_CONTEXT",
        "tool-call-failures, TOOL_CALL",
        "conversational-loops, DIALOG_LOOP"
    })
    void table_of_the_runbook_gives_a_type_for_a_mode(String mode, FailureType type) {
        assertThat(FailureType.ofMode(mode)).contains(type);
        assertThat(type.approach()).isNotBlank();
    }

    @Test
    void other_modes_have_no_row_in_the_table() {
        assertThat(FailureType.ofMode("tts-silence")).isEmpty();
        assertThat(FailureType.OTHER.approach()).isEmpty();
    }

    private static CaseDraft draft(String trigger, @Nullable Integer turn) {
        return new CaseDraft(trigger, "", "", turn, Layer.LLM, FailureType.OTHER, "");
    }
}
