package dev.aftercall.postmortem.analysis.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.analysis.EditWhy;
import dev.aftercall.postmortem.analysis.WhyMark;
import dev.aftercall.postmortem.analysis.WhyNode;
import dev.aftercall.postmortem.analysis.WhyService;
import dev.aftercall.postmortem.analysis.WhyTree;
import dev.aftercall.postmortem.ui.EditorTest;
import dev.aftercall.postmortem.ui.StepMenu;
import dev.aftercall.postmortem.ui.autosave.AutosaveField;
import dev.aftercall.testing.As;
import dev.aftercall.testing.TestPerson;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@As(TestPerson.SOFIA)
class WhyTreePanelTest extends EditorTest {

    @Autowired
    private WhyService whys;

    private PostmortemId id;

    @BeforeEach
    void openEmptyTree() {
        id = fixtures.opened("Eight-second answers");
        open(id, SectionKind.ROOT_CAUSE);
    }

    @Test
    void enter_asks_the_next_why_and_ctrl_enter_opens_a_branch_beside_it() {
        click("Ask the first why");
        write("Question of why 1", "Why did callers wait?");
        write("Answer of why 1", "First token took 4 s");
        fire(card("1"), "why-next");
        write("Question of why 2", "Why was it slow?");
        write("Answer of why 2", "The context was full");
        fire(card("2"), "why-branch");
        write("Answer of why 2b", "No alert on it");

        assertThat(stored().inOrder())
                .extracting(WhyNode::answer)
                .containsExactly("First token took 4 s", "The context was full", "No alert on it");
        assertThat(labels()).containsExactly("1", "2a", "2b");
    }

    @Test
    void alt_arrows_move_a_why_among_its_neighbours() {
        var first = whys.add(id, null, null, new EditWhy("Why?", "One"));
        whys.add(id, null, first, new EditWhy("Why?", "Two"));
        open(id, SectionKind.OVERVIEW);
        open(id, SectionKind.ROOT_CAUSE);

        fire(card("1b"), "why-up");

        assertThat(stored().roots()).extracting(WhyNode::answer).containsExactly("Two", "One");
    }

    @Test
    void alt_arrows_move_a_why_in_and_out() {
        var first = whys.add(id, null, null, new EditWhy("Why?", "One"));
        whys.add(id, null, first, new EditWhy("Why?", "Two"));
        reopen();

        fire(card("1b"), "why-in");
        assertThat(labels()).containsExactly("1", "2");
        assertThat(stored().childrenOf(first)).extracting(WhyNode::answer).containsExactly("Two");

        fire(card("2"), "why-out");
        assertThat(labels()).containsExactly("1a", "1b");
    }

    @Test
    void empty_why_goes_with_one_key_and_one_that_says_something_stays() {
        var first = whys.add(id, null, null, new EditWhy("Why?", "One"));
        whys.add(id, first, null, new EditWhy("", ""));
        reopen();

        fire(card("1"), "why-drop");
        assertThat(labels()).containsExactly("1", "2");

        fire(card("2"), "why-drop");
        assertThat(labels()).containsExactly("1");
    }

    @Test
    void names_and_blame_are_underlined_in_their_text() {
        whys.add(id, null, null, new EditWhy("Why?", "The review, or Rafael, should have seen it"));
        reopen();

        assertThat(text("Answer of why 1").getElement().getAttribute("data-flags"))
                .isEqualTo("15 Rafael\u001f23 should have");
        assertThat(text("Question of why 1").getElement().hasAttribute("data-flags"))
                .isFalse();
    }

    @Test
    void outline_reads_the_tree_as_a_nested_list() {
        var top = whys.add(id, null, null, new EditWhy("Why slow?", "First token late", "Trace", null));
        whys.mark(whys.add(id, top, null, new EditWhy("Why late?", "No test checks it")), WhyMark.PROCESS_GAP);
        reopen();

        click("Outline");

        assertThat(_find(WhyCard.class)).isEmpty();
        var nested = _get(WhyOutline.class).getElement().getTextRecursively();
        assertThat(nested)
                .contains("1 Why slow?", "First token late", "Evidence: Trace", "2 Why late?", " – Process gap");

        click("Outline");
        assertThat(labels()).containsExactly("1", "2");
    }

    @Test
    void branch_says_how_much_is_below_and_how_much_of_it_is_open() {
        var top = whys.add(id, null, null, new EditWhy("Why?", "One"));
        var gap = whys.add(id, top, null, new EditWhy("Why?", "No test"));
        whys.mark(gap, WhyMark.PROCESS_GAP);
        whys.add(id, top, gap, new EditWhy("Why?", "Two"));
        reopen();

        assertThat(_find(FoldButton.class))
                .singleElement()
                .satisfies(fold ->
                        assertThat(fold.getElement().getTextRecursively()).isEqualTo("+2, 1 open"));
    }

    @Test
    void finished_branch_is_checked_and_an_unfinished_one_says_what_is_missing() {
        var top = whys.add(id, null, null, new EditWhy("Why?", "First token took 4 s"));
        var gap = whys.add(id, top, null, new EditWhy("Why not caught?", "No test checks the context"));
        whys.mark(gap, WhyMark.PROCESS_GAP);
        whys.add(id, top, gap, new EditWhy("Why let through?", "Rafael should have seen it"));
        open(id, SectionKind.OVERVIEW);
        open(id, SectionKind.ROOT_CAUSE);

        assertThat(card("2a").getClassNames()).contains("fin");
        assertThat(card("2b").getClassNames()).contains("todo");
        says("Ends before a process gap. What let this through?");
        assertThat(_find(
                        Span.class,
                        spec -> spec.withPredicate(span -> span.getText().startsWith("Names a person: \"Rafael\""))))
                .hasSize(1);
    }

    @Test
    void removed_branch_can_be_put_back() {
        var top = whys.add(id, null, null, new EditWhy("Why?", "One"));
        whys.add(id, top, null, new EditWhy("Why?", "Two"));
        open(id, SectionKind.OVERVIEW);
        open(id, SectionKind.ROOT_CAUSE);

        _click(_get(
                StepMenu.class,
                spec -> spec.withPredicate(
                        menu -> menu.getParent().filter(card("1")::equals).isPresent())));
        click("Remove");
        assertThat(stored().isEmpty()).isTrue();
        says("Removed 2 whys.");

        click("Undo");
        assertThat(stored().inOrder()).extracting(WhyNode::answer).containsExactly("One", "Two");
        assertThat(labels()).containsExactly("1", "2");
    }

    @Test
    void question_and_answer_changed_by_two_people_go_together() {
        whys.add(id, null, null, new EditWhy("Why?", "One"));
        open(id, SectionKind.OVERVIEW);
        open(id, SectionKind.ROOT_CAUSE);
        var node = stored().roots().getFirst();
        fire(
                _get(
                        AutosaveField.class,
                        spec -> spec.withPredicate(field -> field.field() == text("Answer of why 1"))),
                "focusin");
        elsewhere(TestPerson.NORA, () -> whys.edit(node.id(), node.version(), new EditWhy("Why so slow?", "One")));

        write("Answer of why 1", "One, with detail");

        assertThat(stored().roots().getFirst())
                .satisfies(why -> assertThat(why.question()).isEqualTo("Why so slow?"))
                .satisfies(why -> assertThat(why.answer()).isEqualTo("One, with detail"));
    }

    /** The section is made anew, with what was stored since. */
    private void reopen() {
        open(id, SectionKind.OVERVIEW);
        open(id, SectionKind.ROOT_CAUSE);
    }

    private WhyTree stored() {
        return whys.tree(id);
    }

    private static List<String> labels() {
        return _find(WhyCard.class).stream()
                .map(card -> card.getChildren()
                        .filter(child -> child.getClassNames().contains("n"))
                        .map(child -> child.getElement().getText())
                        .findFirst()
                        .orElse(""))
                .toList();
    }

    private static WhyCard card(String label) {
        return _find(WhyCard.class).get(labels().indexOf(label));
    }

    private static WhyText text(String label) {
        return _get(
                WhyText.class,
                spec -> spec.withPredicate(
                        text -> text.getAriaLabel().filter(label::equals).isPresent()));
    }

    private static void write(String label, String words) {
        enter(text(label), words);
        MockVaadin.clientRoundtrip(true);
    }
}
