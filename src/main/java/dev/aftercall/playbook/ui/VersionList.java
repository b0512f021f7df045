package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import dev.aftercall.base.ui.TimeText;
import dev.aftercall.identity.Person;
import dev.aftercall.identity.UserId;
import dev.aftercall.playbook.PlaybookVersionSummary;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The versions, newest first. */
final class VersionList extends UnorderedList {

    VersionList(List<PlaybookVersionSummary> versions, Map<UserId, Person> people, int chosen) {
        addClassNames("card", "list", "open", "pb-list");
        getElement().setAttribute("aria-label", "Versions");
        versions.forEach(version -> add(item(version, people, version.number() == chosen)));
    }

    private static ListItem item(PlaybookVersionSummary version, Map<UserId, Person> people, boolean chosen) {
        var link = new Anchor(PlaybookNavigation.version(version.number()), "Version " + version.number());
        link.addClassNames("semi", "cover");
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        var head = new Div(link, TimeText.day(version.createdAt()));
        head.addClassNames("row", "pb-apart");
        var text =
                new Div(head, Rows.text(version.reason(), "pb-reason"), Rows.text(who(version, people), "s", "muted"));
        text.addClassNames("pb-named", "grow");
        var item = new ListItem(text);
        item.setClassName("on", chosen);
        return item;
    }

    private static String who(PlaybookVersionSummary version, Map<UserId, Person> people) {
        if (version.createdBy() == null) {
            return "the portal";
        }
        var publisher = name(version.createdBy(), people);
        return version.proposedBy() == null
                ? publisher
                : "%s, proposed by %s".formatted(publisher, name(version.proposedBy(), people));
    }

    static String name(@Nullable UserId user, Map<UserId, Person> people) {
        var person = user == null ? null : people.get(user);
        return person == null ? "someone" : person.name();
    }
}
