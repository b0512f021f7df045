package dev.aftercall.postmortem.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import dev.aftercall.postmortem.PostmortemFixtures;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.postmortem.PostmortemService;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.TestPerson;
import dev.aftercall.testing.UiTest;
import java.util.concurrent.CompletableFuture;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What tests of the postmortem editor do again and again. */
public abstract class EditorTest extends UiTest {

    @Autowired
    protected PostmortemFixtures fixtures;

    @Autowired
    protected PostmortemService postmortems;

    @Autowired
    protected PostmortemQueries queries;

    protected static void open(PostmortemId id, SectionKind section) {
        UI.getCurrent().navigate(PostmortemNavigation.path(id, section));
        MockVaadin.clientRoundtrip(true);
    }

    protected static void click(String button) {
        _click(_get(Button.class, spec -> spec.withText(button)));
        MockVaadin.clientRoundtrip(true);
    }

    /** The button of the dialog on top, whose text another button behind it may have too. */
    protected static void clickLast(String button) {
        _click(_find(Button.class, spec -> spec.withText(button)).getLast());
        MockVaadin.clientRoundtrip(true);
    }

    protected static TextArea area(String label) {
        return _get(TextArea.class, spec -> spec.withLabel(label));
    }

    protected static TextField line(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    protected static void says(String text) {
        _get(Span.class, spec -> spec.withText(text));
    }

    /** What the browser tells the server about an element. */
    protected static void fire(Component component, String event) {
        fire(component, event, JsonNodeFactory.instance.objectNode());
    }

    /** What the browser tells the server about an element, with what it says beside it. */
    protected static void fire(Component component, String event, ObjectNode data) {
        var element = component.getElement();
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, event, data));
        MockVaadin.clientRoundtrip(true);
    }

    /** Another person does something in a request of their own. */
    protected static void elsewhere(TestPerson person, Runnable work) {
        CompletableFuture.runAsync(() -> Acting.as(person, work)).join();
        MockVaadin.clientRoundtrip(true);
    }
}
