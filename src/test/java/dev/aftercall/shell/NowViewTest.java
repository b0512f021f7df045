package dev.aftercall.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import dev.aftercall.testing.As;
import dev.aftercall.testing.TestPerson;
import dev.aftercall.testing.UiTest;
import org.junit.jupiter.api.Test;

@As(TestPerson.TOBIAS)
class NowViewTest extends UiTest {

    @Test
    void home_opens_for_a_responder() {
        UI.getCurrent().navigate("");

        _get(H1.class, spec -> spec.withText("Now"));
    }
}
