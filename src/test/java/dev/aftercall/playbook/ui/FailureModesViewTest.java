package dev.aftercall.playbook.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import dev.aftercall.testing.As;
import dev.aftercall.testing.SqlCount;
import dev.aftercall.testing.TestPerson;
import dev.aftercall.testing.UiTest;
import org.junit.jupiter.api.Test;

@As(TestPerson.TOBIAS)
class FailureModesViewTest extends UiTest {

    @Test
    void picked_symptoms_rank_the_modes_and_stand_in_the_address() {
        UI.getCurrent().navigate("playbook/failure-modes");
        _assertOne(H2.class, spec -> spec.withText("18 failure modes"));

        _click(_get(Button.class, spec -> spec.withText("No transcript")));
        _click(_get(Button.class, spec -> spec.withText("Agent never responds")));

        assertThat(names()).containsExactly("Complete STT silence", "Complete TTS failure");
        _assertOne(Span.class, spec -> spec.withText("2 of 3"));
        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .contains("symptom=no-transcript")
                .contains("symptom=never-responds");

        _click(_get(Button.class, spec -> spec.withText("No transcript")));
        assertThat(names()).containsExactly("Complete STT silence", "Complete TTS failure");
        _click(_get(Button.class, spec -> spec.withText("Clear")));
        assertThat(names()).isEmpty();
    }

    @Test
    void words_of_an_alert_pick_symptoms_and_say_which() {
        open("text=" + "SttTranscriptRateZero");

        assertThat(names()).containsExactly("Complete STT silence");
        assertThat(_find(Div.class, spec -> spec.withClasses("notice")))
                .extracting(Div::getText)
                .containsExactly("“transcript rate zero” → No transcript");
        assertThat(_get(Button.class, spec -> spec.withText("No transcript"))
                        .getElement()
                        .getAttribute("aria-pressed"))
                .isEqualTo("true");
    }

    @Test
    void details_show_causes_steps_and_goals() {
        open("mode=stt-silence");

        _assertOne(H2.class, spec -> spec.withText("Complete STT silence"));
        _assertOne(Span.class, spec -> spec.withText("Audio codec mismatch"));
        _assertOne(Span.class, spec -> spec.withText("Call the speech API with the key in use"));
        _assertOne(Span.class, spec -> spec.withText("under 200 ms"));
        _assertOne(Button.class, spec -> spec.withText("Propose a change"));
    }

    @Test
    void library_costs_a_handful_of_statements_however_many_modes_match() {
        open("");

        assertThat(SqlCount.of(() -> open("symptom=long-pauses&mode=stt-slow"))).isLessThanOrEqualTo(4);
    }

    @Test
    void chip_that_words_have_picked_can_be_dropped() {
        open("text=SttTranscriptRateZero agent silent");
        _click(_get(Button.class, spec -> spec.withText("No transcript")));

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .endsWith("?symptom=never-responds");
    }

    @Test
    void nonsense_in_the_address_is_left_out() {
        open("mode=nonsense&symptom=nonsense&text=" + "x".repeat(2_000));

        _assertOne(H2.class, spec -> spec.withText("18 failure modes"));
        assertThat(names()).isEmpty();
    }

    private static void open(String query) {
        UI.getCurrent().navigate("playbook/failure-modes", QueryParameters.fromString(query));
    }

    private static java.util.List<String> names() {
        return _find(ModeCard.class).stream()
                .map(card -> _get(card, Anchor.class).getText())
                .toList();
    }
}
