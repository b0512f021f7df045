package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.aftercall.base.ui.Ago;
import dev.aftercall.base.ui.HomePanel;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.LiveRevisions;
import dev.aftercall.postmortem.PostmortemSummary;
import dev.aftercall.postmortem.PostmortemTopics;
import dev.aftercall.postmortem.SectionKind;
import java.util.Optional;

/** Postmortems whose review was asked of the user. */
@org.springframework.stereotype.Component
class MyReviewsPanel implements HomePanel {

    private final PostmortemDesk desk;
    private final ReviewDesk reviews;
    private final LiveRevisions live;

    MyReviewsPanel(PostmortemDesk desk, ReviewDesk reviews, LiveRevisions live) {
        this.desk = desk;
        this.reviews = reviews;
        this.live = live;
    }

    @Override
    public String title() {
        return "Reviews asked of me";
    }

    @Override
    public Place place() {
        return Place.MINE;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Component> create() {
        if (!Viewers.mayRead(desk.user())) {
            return Optional.empty();
        }
        var list = new UnorderedList();
        list.addClassName("list");
        live.watch(list, PostmortemTopics.ALL, () -> fill(list));
        return Optional.of(list);
    }

    private void fill(UnorderedList list) {
        list.removeAll();
        var asked = desk.queries().reviewsAskedOf(desk.user().id());
        var answered =
                reviews.answered(asked.stream().map(PostmortemSummary::id).toList());
        asked.stream()
                .filter(postmortem -> !answered.contains(postmortem.id()))
                .forEach(postmortem -> list.add(row(postmortem)));
        if (list.getComponentCount() == 0) {
            var none = new ListItem("No review waits for you");
            none.addClassName("faint");
            list.add(none);
        }
    }

    private ListItem row(PostmortemSummary postmortem) {
        var link = PostmortemNavigation.link(postmortem.id(), SectionKind.OVERVIEW, postmortem.title());
        link.addClassNames("grow", "clip", "medium", "plain");
        link.setTitle(postmortem.key().value() + ", " + postmortem.title());
        var when = new Ago(postmortem.changedAt(), desk.clock().instant());
        when.addClassNames("s", "muted", "nowrap");
        return new ListItem(new Icon("square-pen"), link, when);
    }
}
