package dev.aftercall.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._get;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import dev.aftercall.base.NotFoundException;
import dev.aftercall.testing.As;
import dev.aftercall.testing.TestPerson;
import dev.aftercall.testing.UiTest;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.security.authorization.AuthorizationDeniedException;

@As(TestPerson.TOBIAS)
class ErrorPagesTest extends UiTest {

    private static Supplier<RuntimeException> failure = IllegalStateException::new;

    @Test
    void what_is_missing_is_explained_like_a_wrong_address() {
        failure = () -> new NotFoundException("none");

        open("failing");

        _get(H1.class, spec -> spec.withText(NotFoundView.TITLE));
        _get(MainLayout.class);
    }

    @Test
    void refusal_of_a_service_is_explained() {
        failure = () -> new AuthorizationDeniedException("no");

        open("failing");

        _get(H1.class, spec -> spec.withText("You may not see this"));
    }

    @Test
    void missing_database_is_explained() {
        failure = () -> new DataAccessResourceFailureException("gone");

        open("failing");

        _get(H1.class, spec -> spec.withText("The database does not answer"));
    }

    @Test
    void unexpected_failure_has_a_reference() {
        failure = () -> new IllegalStateException("surprise");

        open("failing");

        _get(H1.class, spec -> spec.withText("Something went wrong"));
        _get(Paragraph.class, spec -> spec.withPredicate(text -> text.getText().matches(".*reference [0-9a-f]{8} .*")));
    }

    private static void open(String path) {
        UI.getCurrent().navigate(path);
    }

    @Route("failing")
    @AnonymousAllowed
    static class FailingView extends Main implements BeforeEnterObserver {

        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            throw failure.get();
        }
    }
}
