package dev.aftercall.report.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.sidenav.SideNavItem;
import dev.aftercall.report.PublishedFixtures;
import dev.aftercall.report.ReportMeta.Audience;
import dev.aftercall.testing.As;
import dev.aftercall.testing.TestPerson;
import dev.aftercall.testing.UiTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@As(TestPerson.STAN)
class RecentReportsPanelTest extends UiTest {

    @Autowired
    PublishedFixtures reports;

    @Test
    void home_shows_what_the_reader_may_read_newest_first() {
        reports.published("Older", Audience.PUBLIC);
        reports.published("Newer", Audience.INTERNAL);
        reports.publishedPrivate("Secret");

        UI.getCurrent().navigate("");

        assertThat(_find(
                        Anchor.class,
                        spec -> spec.withPredicate(link -> link.getHref().startsWith("/reports/"))))
                .extracting(Anchor::getText)
                .containsExactly("Newer", "Older");
    }

    @Test
    void home_says_when_nothing_is_published() {
        UI.getCurrent().navigate("");

        assertThat(_find(ListItem.class)).extracting(ListItem::getText).contains("No report is published yet.");
    }

    @Test
    void navigation_leads_everyone_to_the_list() {
        UI.getCurrent().navigate("");

        var entry = _find(SideNavItem.class).stream()
                .filter(item -> item.getLabel().equals("Reports"))
                .findFirst();
        assertThat(entry).hasValueSatisfying(item -> {
            assertThat(item.getPath()).isEqualTo("reports");
            assertThat(item.isRouterIgnore()).isTrue();
        });
    }
}
