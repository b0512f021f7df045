package dev.aftercall.postmortem.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import dev.aftercall.base.Severity;
import dev.aftercall.evidence.MeasurementFixtures;
import dev.aftercall.incident.IncidentFixtures;
import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.FigureState;
import dev.aftercall.postmortem.ImpactDimension;
import dev.aftercall.postmortem.ImpactRow;
import dev.aftercall.postmortem.ImpactService;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.SectionState;
import dev.aftercall.postmortem.lesson.Lesson;
import dev.aftercall.postmortem.lesson.LessonArea;
import dev.aftercall.postmortem.lesson.LessonService;
import dev.aftercall.testing.As;
import dev.aftercall.testing.TestClock;
import dev.aftercall.testing.TestPerson;
import java.time.Duration;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@As(TestPerson.SOFIA)
class GuidanceTest extends EditorTest {

    private static final String ROOM = "From the incident room";

    @Autowired
    private IncidentFixtures incidents;

    @Autowired
    private MeasurementFixtures measurements;

    @Autowired
    private ImpactService impact;

    @Autowired
    private LessonService lessons;

    @Autowired
    private TestClock clock;

    @ParameterizedTest
    @EnumSource(SectionKind.class)
    void every_section_says_what_good_looks_like_and_gives_an_example(SectionKind section) {
        open(fixtures.opened("Slow"), section);

        assertThat(Guide.text(section)).contains("- **", "> For example: ");
        assertThat(_get(Guide.class).isVisible()).isTrue();
        says("What good looks like");
    }

    @Test
    void guidance_leaves_the_room_to_the_text_once_there_is_one() {
        var id = fixtures.opened("Slow");
        open(id, SectionKind.LESSONS);
        assertThat(guidanceIsOpen()).isTrue();

        postmortems.markSection(id, SectionKind.LESSONS, SectionState.DRAFT);
        open(id, SectionKind.IMPACT);
        open(id, SectionKind.LESSONS);
        assertThat(guidanceIsOpen()).isFalse();
    }

    @Test
    void names_and_blame_are_quoted_under_the_text_and_gone_once_mended() {
        var id = fixtures.opened("Slow");
        open(id, SectionKind.OVERVIEW);

        area("Summary").setValue("At noon Rafael failed to look at the graph <b>twice</b>.");
        MockVaadin.clientRoundtrip(true);

        assertThat(_get(WordingNote.class).getElement().getTextRecursively())
                .contains("At noon ", "Rafael", "Names a person. Write the role instead of the name.")
                .contains("failed to", "Sounds like blame.", "<b>twice</b>.");
        assertThat(queries.details(id).text(FieldKey.SUMMARY)).contains("Rafael failed to");

        area("Summary").setValue("The graph of the second region was not on the board.");
        MockVaadin.clientRoundtrip(true);
        _assertNone(WordingNote.class);
    }

    @Test
    void summary_of_the_room_is_written_below_what_is_there() {
        var id = measured();
        postmortems.saveField(id, FieldKey.SUMMARY, 0, "Mine.");
        open(id, SectionKind.OVERVIEW);

        click(ROOM);
        take("Add below: A summary to begin with");

        assertThat(queries.details(id).text(FieldKey.SUMMARY)).startsWith("Mine.\n\nSEV-1 on ");
        assertThat(area("Summary").getValue()).startsWith("Mine.\n\nSEV-1 on ");
        _assertNone(Button.class, spec -> spec.withPredicate(isLabelled("Add below: A summary to begin with")));
    }

    @Test
    void measured_figure_goes_into_the_notes_where_somebody_wrote_another() {
        var id = measured();
        var present = queries.details(id).impact().stream()
                .filter(figure -> figure.row().dimension() == ImpactDimension.P90_LATENCY)
                .findFirst()
                .orElseThrow();
        assertThat(present.row().value()).isEqualTo("8.1 s");
        impact.save(
                id,
                present.version(),
                new ImpactRow(ImpactDimension.P90_LATENCY, "7 s", "from memory", FigureState.ESTIMATED));
        open(id, SectionKind.IMPACT);

        click(ROOM);
        take("Add to the notes: P90 latency differs from “7 s”");

        var details = queries.details(id);
        assertThat(details.text(FieldKey.IMPACT_NOTES)).startsWith("P90 latency: 8.1 s (usually 2.9 s), recorded");
        assertThat(details.impact()).anyMatch(figure -> figure.row().value().equals("7 s"));
    }

    @Test
    void clock_that_ran_out_becomes_a_lesson_or_a_note() {
        var id = measured();
        open(id, SectionKind.LESSONS);

        click(ROOM);
        take("Add as lesson: Tell stakeholders: the time ran out");

        assertThat(lessons.of(id))
                .extracting(Lesson::area, Lesson::text)
                .singleElement()
                .satisfies(lesson -> {
                    assertThat(lesson.toList().getFirst()).isEqualTo(LessonArea.COMMUNICATION);
                    assertThat(lesson.toList().getLast().toString()).contains("What would have made it possible");
                });
        _assertNone(
                Button.class,
                spec -> spec.withPredicate(isLabelled("Add as lesson: Tell stakeholders: the time ran out")));
    }

    @Test
    @As(TestPerson.RAFAEL)
    void who_may_not_write_is_offered_nothing() {
        var id = fixtures.opened("Not mine");

        open(id, SectionKind.OVERVIEW);

        _assertNone(Button.class, spec -> spec.withText(ROOM));
        _get(Guide.class);
    }

    @Test
    void readiness_tells_what_is_needed_from_hints_and_leads_to_each() {
        var id = fixtures.opened("Bare");
        open(id, SectionKind.OVERVIEW);

        assertThat(_find(H3.class)).extracting(H3::getText).anyMatch(title -> title.startsWith("Needed for review, "));
        assertThat(_find(H3.class)).extracting(H3::getText).anyMatch(title -> title.startsWith("Hints, "));
        assertThat(queries.readiness(id).open()).isNotEmpty();
        for (var item : queries.readiness(id).open()) {
            _click(_find(NativeButton.class, spec -> spec.withText(item.title()))
                    .getFirst());
            MockVaadin.clientRoundtrip(true);
            assertThat(_get(SectionPane.class).getElement().getAttribute("aria-label"))
                    .isEqualTo(item.section().label());
            if (item.anchor() != null) {
                assertThat(_find(Component.class, spec -> spec.withId("at-" + item.anchor())))
                        .as(item.title())
                        .hasSize(1);
            }
        }
    }

    private PostmortemId measured() {
        var key = incidents.declared("Eight seconds", Severity.SEV1);
        measurements.measured(key, "turn-p90", "8100", "2900");
        clock.advance(Duration.ofMinutes(90));
        incidents.resolve(key);
        return postmortems.open(key);
    }

    private static void take(String label) {
        _click(_get(Button.class, spec -> spec.withPredicate(isLabelled(label))));
        MockVaadin.clientRoundtrip(true);
    }

    private static Predicate<Button> isLabelled(String label) {
        return button -> button.getAriaLabel().filter(label::equals).isPresent();
    }

    private static boolean guidanceIsOpen() {
        return _get(_get(Guide.class), NativeDetails.class).getElement().getAttribute("open") != null;
    }
}
