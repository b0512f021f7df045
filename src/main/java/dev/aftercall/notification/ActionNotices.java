package dev.aftercall.notification;

import dev.aftercall.identity.People;
import dev.aftercall.identity.Role;
import dev.aftercall.identity.UserId;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.incident.NoticeKind;
import dev.aftercall.incident.NoticeWanted;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.action.ActionAssigned;
import dev.aftercall.postmortem.action.ActionDueSoon;
import dev.aftercall.postmortem.action.ActionDueToday;
import dev.aftercall.postmortem.action.ActionId;
import dev.aftercall.postmortem.action.ActionOverdue;
import dev.aftercall.postmortem.ui.PostmortemNavigation;
import java.util.HashSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells owners of their action items, and managers of those that are late for long. */
@Component
class ActionNotices {

    private final People people;
    private final NoticeDesk desk;

    ActionNotices(People people, NoticeDesk desk) {
        this.people = people;
        this.desk = desk;
    }

    @EventListener
    void on(ActionAssigned assigned) {
        var due = assigned.due() == null ? "" : ", due " + assigned.due();
        tell(
                Set.of(assigned.owner()),
                assigned.incident(),
                "gave you an action item%s: “%s”".formatted(due, assigned.title()),
                path(assigned.postmortem(), assigned.action()));
    }

    @EventListener
    void on(ActionDueSoon soon) {
        tell(
                Set.of(soon.owner()),
                soon.incident(),
                "Your action item is due on %s: “%s”".formatted(soon.due(), soon.title()),
                path(soon.postmortem(), soon.action()));
    }

    @EventListener
    void on(ActionDueToday today) {
        tell(
                Set.of(today.owner()),
                today.incident(),
                "Your action item is due today: “%s”".formatted(today.title()),
                path(today.postmortem(), today.action()));
    }

    @EventListener
    void on(ActionOverdue overdue) {
        var late = overdue.days() == 1 ? "1 day" : overdue.days() + " days";
        var path = path(overdue.postmortem(), overdue.action());
        tell(
                Set.of(overdue.owner()),
                overdue.incident(),
                "Your action item is %s overdue: “%s”".formatted(late, overdue.title()),
                path);
        if (overdue.escalated()) {
            var managers = new HashSet<>(people.holding(Role.MANAGER));
            managers.remove(overdue.owner());
            tell(
                    managers,
                    overdue.incident(),
                    "An action item is %s overdue: “%s”".formatted(late, overdue.title()),
                    path);
        }
    }

    private void tell(Set<UserId> to, IncidentId incident, String text, String path) {
        desk.on(new NoticeWanted(to, incident, NoticeKind.ACTION, text, "", path));
    }

    private static String path(PostmortemId postmortem, ActionId action) {
        return PostmortemNavigation.href(postmortem, SectionKind.ACTIONS, "", action.toString());
    }
}
