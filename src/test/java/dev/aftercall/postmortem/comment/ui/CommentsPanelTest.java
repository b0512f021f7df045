package dev.aftercall.postmortem.comment.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import dev.aftercall.base.ui.MarkdownText;
import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.comment.CommentService;
import dev.aftercall.postmortem.comment.CommentThread;
import dev.aftercall.postmortem.ui.EditorTest;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.TestPerson;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@As(TestPerson.SOFIA)
class CommentsPanelTest extends EditorTest {

    @Autowired
    CommentService comments;

    @Test
    void a_comment_is_written_answered_and_resolved() {
        var id = fixtures.opened("Eight-second answers");
        openComments(id);

        enter(newComment(), "Too long, @Nora Lindqvist?");
        click("Comment");
        assertThat(texts()).containsExactly("Too long, @Nora Lindqvist?");
        assertThat(newComment().getValue()).isEmpty();
        says("Nora Lindqvist");
        assertThat(sectionButton().getText()).isEqualTo("Comments 1");

        click("Reply");
        enter(_get(TextArea.class, spec -> spec.withPredicate(area -> "Reply".equals(area.getPlaceholder()))), "A bit");
        clickLast("Reply");
        assertThat(texts()).containsExactly("Too long, @Nora Lindqvist?", "A bit");

        click("Resolve");
        assertThat(comments.of(id).threads()).noneMatch(CommentThread::isOpen);
        assertThat(sectionButton().getText()).isEqualTo("Comments");
        click("Open again");
        assertThat(comments.of(id).threads()).allMatch(CommentThread::isOpen);
    }

    @Test
    void comments_of_others_appear_by_themselves_and_leave_what_is_typed() {
        var id = fixtures.opened("Eight-second answers");
        openComments(id);
        enter(newComment(), "Half a thou");

        elsewhere(TestPerson.RAFAEL, () -> comments.add(id, SectionKind.IMPACT, null, "Rafael's doubt"));

        assertThat(texts()).containsExactly("Rafael's doubt");
        assertThat(newComment().getValue()).isEqualTo("Half a thou");
        assertThat(tab().getElement().getAttribute("aria-label")).isEqualTo("Comments, 1 open");
    }

    @Test
    void a_comment_leads_to_its_place() {
        var id = fixtures.opened("Eight-second answers");
        comments.add(id, SectionKind.LESSONS, FieldKey.CONCLUSION.name(), "And?");
        openComments(id);

        _click(_get(NativeButton.class, spec -> spec.withText("Lessons · Conclusion")));
        MockVaadin.clientRoundtrip(true);

        assertThat(UI.getCurrent().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("postmortems/" + id + "/lessons?at=CONCLUSION");
        assertThat(texts()).containsExactly("And?");
    }

    @Test
    void its_author_changes_a_comment_and_others_cannot() {
        var id = fixtures.opened("Eight-second answers");
        Acting.as(TestPerson.NORA, () -> comments.add(id, SectionKind.OVERVIEW, null, "Nora's"));
        openComments(id);
        _assertNone(
                Button.class,
                spec -> spec.withPredicate(button ->
                        "More for this comment".equals(button.getAriaLabel().orElse(""))));

        comments.add(id, SectionKind.OVERVIEW, null, "Mine");
        MockVaadin.clientRoundtrip(true);
        _click(_get(
                Button.class,
                spec -> spec.withPredicate(button ->
                        "More for this comment".equals(button.getAriaLabel().orElse("")))));
        click("Edit");
        enter(
                _get(
                        TextArea.class,
                        spec -> spec.withPredicate(area ->
                                "Change the comment".equals(area.getAriaLabel().orElse("")))),
                "Mine, longer");
        click("Save");

        assertThat(texts()).containsExactly("Nora's", "Mine, longer");
        says("edited");
    }

    @Test
    @As(TestPerson.RAFAEL)
    void who_may_only_read_may_comment() {
        var id = fixtures.opened("Eight-second answers");
        openComments(id);

        enter(newComment(), "I was there");
        click("Comment");

        assertThat(texts()).containsExactly("I was there");
        _get(Button.class, spec -> spec.withText("Resolve"));
    }

    @Test
    void published_comments_can_only_be_read() {
        var id = fixtures.approved("Eight-second answers");
        comments.add(id, SectionKind.OVERVIEW, null, "Nice");
        Acting.as(TestPerson.NORA, () -> postmortems.markPublished(id, 1));
        openComments(id);

        assertThat(texts()).containsExactly("Nice");
        _assertNone(Button.class, spec -> spec.withText("Comment"));
        _assertNone(Button.class, spec -> spec.withText("Reply"));
        _assertNone(Button.class, spec -> spec.withText("Resolve"));
    }

    @Test
    void hostile_text_stays_text() {
        var id = fixtures.opened("Eight-second answers");
        comments.add(
                id,
                SectionKind.OVERVIEW,
                null,
                "<img src=x onerror=alert(1)> [x](javascript:alert(1)) <script>alert(2)</script> \u202e"
                        + "x".repeat(3_000));
        openComments(id);

        var html = html(_get(_get(CommentItem.class), MarkdownText.class));
        assertThat(html).doesNotContain("<img", "<script", "javascript:");
    }

    private static void openComments(PostmortemId id) {
        UI.getCurrent()
                .navigate(
                        "postmortems/" + id + "/overview",
                        com.vaadin.flow.router.QueryParameters.of("drawer", "comments"));
        MockVaadin.clientRoundtrip(true);
    }

    private static TextArea newComment() {
        return _get(
                TextArea.class,
                spec -> spec.withPredicate(
                        area -> "New comment".equals(area.getAriaLabel().orElse(""))));
    }

    private static Button sectionButton() {
        return _get(Button.class, spec -> spec.withId("at-comments"));
    }

    private static NativeButton tab() {
        return _get(
                NativeButton.class,
                spec -> spec.withPredicate(button -> button.getChildren()
                        .anyMatch(child ->
                                child instanceof Span label && label.getText().equals("Comments"))));
    }

    private static java.util.List<String> texts() {
        return _find(MarkdownText.class).stream()
                .filter(text -> text.getParent()
                        .flatMap(body -> body.getParent())
                        .filter(CommentItem.class::isInstance)
                        .isPresent())
                .map(text -> org.jsoup.Jsoup.parse(html(text)).text())
                .toList();
    }

    private static String html(MarkdownText text) {
        return text.getElement().getProperty("innerHTML", "");
    }
}
