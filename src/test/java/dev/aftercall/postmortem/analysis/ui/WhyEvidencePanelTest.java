package dev.aftercall.postmortem.analysis.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.internal.StateNode;
import dev.aftercall.base.Layer;
import dev.aftercall.evidence.MeasurementFixtures;
import dev.aftercall.incident.AddNote;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.TimelineService;
import dev.aftercall.incident.diagnosis.DiagnosisService;
import dev.aftercall.incident.diagnosis.JudgeLayer;
import dev.aftercall.incident.diagnosis.Verdict;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.analysis.EditWhy;
import dev.aftercall.postmortem.analysis.Evidence;
import dev.aftercall.postmortem.analysis.WhyEvidenceService;
import dev.aftercall.postmortem.analysis.WhyId;
import dev.aftercall.postmortem.analysis.WhyNode;
import dev.aftercall.postmortem.analysis.WhyService;
import dev.aftercall.postmortem.ui.EditorTest;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.SqlCount;
import dev.aftercall.testing.TestPerson;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@As(TestPerson.SOFIA)
class WhyEvidencePanelTest extends EditorTest {

    @Autowired
    private WhyService whys;

    @Autowired
    private WhyEvidenceService evidence;

    @Autowired
    private TimelineService timeline;

    @Autowired
    private MeasurementFixtures measured;

    @Autowired
    private DiagnosisService diagnosis;

    private PostmortemId id;
    private IncidentKey key;

    @BeforeEach
    void openTree() {
        id = fixtures.opened("Eight-second answers");
        key = queries.details(id).incident().key();
        timeline.addNote(key, AddNote.of("First token **late**"));
        measured.measured(key, "turn-p90", "8100", "2900");
    }

    @Test
    void evidence_of_the_room_is_chosen_shown_as_chips_and_taken_off_again() {
        var why = whys.add(id, null, null, new EditWhy("Why?", "Late"));
        open(id, SectionKind.ROOT_CAUSE);

        _click(chip("Evidence of why 1: none yet"));
        choose("Measurements", "Turn P90 8.1 s, usual 2.9 s");
        choose("Timeline entries", "First token late");
        click("Save evidence");

        assertThat(pinned(why)).containsExactly("Turn P90 8.1 s, usual 2.9 s", "First token late");
        _click(chip("Measured: Turn P90 8.1 s, usual 2.9 s"));
        _get(Paragraph.class, spec -> spec.withText("Turn P90 8.1 s, usual 2.9 s"));
        click("Unpin from why 1");
        assertThat(pinned(why)).containsExactly("First token late");
    }

    @Test
    @As(TestPerson.RAFAEL)
    void who_may_not_write_opens_evidence_and_changes_nothing() {
        Acting.as(TestPerson.SOFIA, () -> {
            var why = whys.add(id, null, null, new EditWhy("Why?", "Late"));
            evidence.choices(id).forEach(each -> evidence.pin(why, each.ref()));
        });
        open(id, SectionKind.ROOT_CAUSE);

        assertThat(_find(NativeButton.class, spec -> spec.withClasses("none"))).isEmpty();
        _click(chip("Timeline: First token late"));
        assertThat(_find(com.vaadin.flow.component.button.Button.class, spec -> spec.withText("Unpin from why 1")))
                .isEmpty();
    }

    @Test
    void diagnosis_is_offered_to_an_empty_tree_looked_at_and_added_once() {
        Acting.as(
                TestPerson.TOBIAS,
                () -> diagnosis.judge(key, new JudgeLayer(Layer.LLM, Verdict.FAULTY, "First token 4 s", "")));
        open(id, SectionKind.ROOT_CAUSE);

        says("The diagnosis of the incident can be your first 2 whys.");
        click("Look at the draft");
        _get(Paragraph.class, spec -> spec.withText("Evidence: First token 4 s"));
        assertThat(whys.tree(id).isEmpty()).isTrue();
        click("Add 2 whys");

        assertThat(whys.tree(id).inOrder())
                .extracting(WhyNode::answer)
                .containsExactly("It began in the LLM layer", "");
        assertThat(_find(WhyCard.class)).hasSize(2);
        click("From the diagnosis");
        assertThat(whys.tree(id).size()).isEqualTo(2);
    }

    @Test
    void opening_sixty_whys_with_evidence_takes_few_statements() {
        grow(60);
        open(id, SectionKind.OVERVIEW);
        var empty = fixtures.opened("Empty");
        open(empty, SectionKind.OVERVIEW);
        var few = SqlCount.of(() -> open(empty, SectionKind.ROOT_CAUSE));
        open(id, SectionKind.OVERVIEW);

        var many = SqlCount.statements(() -> open(id, SectionKind.ROOT_CAUSE));

        assertThat(many).as("an empty tree takes %d".formatted(few)).hasSizeLessThanOrEqualTo(few + 6);
    }

    @Test
    void adding_to_sixty_whys_sends_the_new_card_and_not_the_others() {
        grow(60);
        open(id, SectionKind.ROOT_CAUSE);
        var panel = _get(WhyTreePanel.class);
        panel.refresh();
        changes();

        panel.refresh();
        assertThat(changes()).as("nothing has changed").isZero();

        whys.add(id, whys.tree(id).inOrder().getLast().id(), null, "Why?", "");
        panel.refresh();
        assertThat(changes()).isLessThan(400);
    }

    private void grow(int count) {
        var choices = evidence.choices(id);
        @Nullable WhyId parent = null;
        for (int i = 0; i < count; i++) {
            parent = whys.add(id, i % 10 == 0 ? null : parent, null, new EditWhy("Why " + i + "?", "Because"));
            evidence.pin(parent, choices.get(i % 2).ref());
        }
    }

    /** How many changes of the tree wait to be sent to the browser. */
    private static int changes() {
        var count = new AtomicInteger();
        var panel = _get(WhyTreePanel.class).getElement().getNode();
        UI.getCurrent().getInternals().getStateTree().collectChanges(change -> {
            if (isWithin(panel, change.getNode())) {
                count.incrementAndGet();
            }
        });
        return count.get();
    }

    private static boolean isWithin(StateNode ancestor, StateNode node) {
        for (@Nullable StateNode each = node; each != null; each = each.getParent()) {
            if (each == ancestor) {
                return true;
            }
        }
        return false;
    }

    private List<String> pinned(WhyId why) {
        return evidence.of(id).getOrDefault(why, List.of()).stream()
                .map(Evidence::text)
                .toList();
    }

    private static NativeButton chip(String label) {
        return _get(
                NativeButton.class,
                spec -> spec.withPredicate(
                        chip -> chip.getAriaLabel().filter(label::equals).isPresent()));
    }

    @SuppressWarnings("unchecked")
    private void choose(String label, String text) {
        MultiSelectComboBox<Evidence> box = _get(MultiSelectComboBox.class, spec -> spec.withLabel(label));
        var wanted = evidence.choices(id).stream()
                .filter(each -> each.text().equals(text))
                .toList();
        assertThat(wanted).hasSize(1);
        box.setValue(wanted);
        MockVaadin.clientRoundtrip(true);
    }
}
