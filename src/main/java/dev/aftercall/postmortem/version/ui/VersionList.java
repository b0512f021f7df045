package dev.aftercall.postmortem.version.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.aftercall.base.Page;
import dev.aftercall.base.ui.TimeText;
import dev.aftercall.base.ui.Times;
import dev.aftercall.identity.Person;
import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.ui.Faces;
import dev.aftercall.postmortem.version.Revision;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Versions, newest first; what one person wrote without a longer pause stands together. */
final class VersionList extends Nav {

    private static final Duration PAUSE = Duration.ofMinutes(10);

    VersionList(Page<Revision> page, VersionsNavigation here, Optional<UUID> shown, Map<UserId, Person> people) {
        addClassName("version-list");
        getElement().setAttribute("aria-label", "Versions, newest first");
        @Nullable Revision last = null;
        var group = new UnorderedList();
        for (var revision : page.rows()) {
            if (last == null || !belongsTo(last, revision)) {
                group = new UnorderedList();
                add(head(revision, Optional.ofNullable(people.get(revision.by()))), group);
            }
            group.add(row(revision, here, shown.filter(revision.id()::equals).isPresent()));
            last = revision;
        }
        var foot = new Div();
        foot.addClassName("version-foot");
        if (page.hasPrevious()) {
            foot.add(here.turnedTo(page.number() - 1).link("Newer"));
        }
        if (page.hasNext()) {
            foot.add(here.turnedTo(page.number() + 1).link("Older"));
        }
        add(foot);
    }

    private static boolean belongsTo(Revision newer, Revision older) {
        return newer.by().equals(older.by())
                && Duration.between(older.savedAt(), newer.startedAt()).compareTo(PAUSE) <= 0
                && Times.day(newer.savedAt()).equals(Times.day(older.savedAt()));
    }

    private static Div head(Revision revision, Optional<Person> person) {
        var name = new Span(person.map(Person::name).orElse("Someone"));
        name.addClassNames("semi", "grow", "clip");
        var day = day(revision.savedAt());
        var head = new Div(Faces.of(person), name, day);
        head.addClassName("version-head");
        return head;
    }

    private static TimeText day(Instant at) {
        var day = TimeText.day(at);
        day.addClassNames("s", "muted", "nowrap");
        return day;
    }

    private static ListItem row(Revision revision, VersionsNavigation here, boolean shown) {
        Anchor link = here.showing(revision.id()).link("");
        var piece = new Span(revision.piece().label());
        piece.addClassNames("grow", "clip");
        link.add(piece, TimeText.minute(revision.savedAt()));
        if (shown) {
            link.getElement().setAttribute("aria-current", "true");
        }
        return new ListItem(link);
    }
}
