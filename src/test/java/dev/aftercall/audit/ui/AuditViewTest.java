package dev.aftercall.audit.ui;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.github.mvysny.kaributesting.v10.MockAccessDeniedException;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouterLink;
import dev.aftercall.base.AuditedEvent;
import dev.aftercall.testing.As;
import dev.aftercall.testing.TestPerson;
import dev.aftercall.testing.UiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.support.TransactionTemplate;

@As(TestPerson.NORA)
class AuditViewTest extends UiTest {

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void newest_entries_come_first_and_older_ones_on_the_next_page() {
        done(130);

        UI.getCurrent().navigate("admin/audit");
        assertThat(_size(grid())).isEqualTo(100);
        assertThat(_get(grid(), 0).subject()).isEqualTo("step 129");

        open(older().getHref().split("\\?", 2)[1]);
        assertThat(_size(grid())).isEqualTo(30);
        assertThat(_get(grid(), 29).subject()).isEqualTo("step 0");
        assertThat(_find(RouterLink.class, spec -> spec.withText("Older entries")))
                .isEmpty();
        _get(RouterLink.class, spec -> spec.withText("Newest"));
    }

    @Test
    void address_says_what_is_shown() {
        done(20);

        open("subject=step 1&who=" + TestPerson.NORA.id());
        assertThat(_size(grid())).isEqualTo(11);

        open("subject=step 1&who=" + TestPerson.ADA.id());
        _get(H2.class, spec -> spec.withText("Nothing here"));
    }

    @Test
    void nonsense_in_the_address_is_left_out() {
        done(1);

        open("who=x&from=yesterday&before=last&to=2026-02-30");

        assertThat(_size(grid())).isEqualTo(1);
    }

    @Test
    @As(TestPerson.TOBIAS)
    void responder_is_refused() {
        assertThatExceptionOfType(MockAccessDeniedException.class)
                .isThrownBy(() -> UI.getCurrent().navigate("admin/audit"));
    }

    private static void open(String query) {
        UI.getCurrent().navigate("admin/audit", QueryParameters.fromString(query));
    }

    private void done(int times) {
        transaction.executeWithoutResult(_ -> {
            for (var i = 0; i < times; i++) {
                events.publishEvent(AuditedEvent.of("test.step", "step " + i, null, null));
            }
        });
    }

    private static AuditGrid grid() {
        return _get(AuditGrid.class);
    }

    private static RouterLink older() {
        return _get(RouterLink.class, spec -> spec.withText("Older entries"));
    }
}
