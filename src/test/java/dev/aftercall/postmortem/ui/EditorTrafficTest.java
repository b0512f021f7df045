package dev.aftercall.postmortem.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.dom.Element;
import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.testing.As;
import dev.aftercall.testing.TestPerson;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@As(TestPerson.SOFIA)
class EditorTrafficTest extends EditorTest {

    @Test
    void saving_a_text_sends_nothing_of_header_outline_and_readiness_again() {
        var id = fixtures.opened("Slow answers");
        open(id, SectionKind.LESSONS);
        elsewhere(TestPerson.TOBIAS, () -> postmortems.saveField(id, FieldKey.PROBLEM, 0, "Call back"));
        var before = around();

        elsewhere(TestPerson.TOBIAS, () -> postmortems.saveField(id, FieldKey.PROBLEM, 1, "Call back later"));

        assertThat(around()).hasSizeGreaterThan(20).containsExactlyElementsOf(before);
    }

    @Test
    void point_that_is_met_leaves_the_others_where_they_are() {
        var id = fixtures.opened("Slow answers");
        open(id, SectionKind.LESSONS);
        var before = points();

        elsewhere(TestPerson.TOBIAS, () -> postmortems.saveField(id, FieldKey.SUMMARY, 0, "Callers waited."));

        assertThat(points()).isNotEmpty().hasSizeLessThan(before.size());
        assertThat(before).containsAll(points());
    }

    private static List<Component> points() {
        return List.copyOf(_find(_get(ReadinessCard.class), ListItem.class));
    }

    /** Every element of the three, in order. */
    private static List<Element> around() {
        return Stream.<Component>of(_get(EditorHeader.class), _get(Outline.class))
                .flatMap(part -> all(part.getElement()))
                .toList();
    }

    private static Stream<Element> all(Element element) {
        return Stream.concat(Stream.of(element), element.getChildren().flatMap(EditorTrafficTest::all));
    }
}
