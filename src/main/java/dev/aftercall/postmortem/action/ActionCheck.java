package dev.aftercall.postmortem.action;

import dev.aftercall.postmortem.Need;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.ReadinessCheck;
import dev.aftercall.postmortem.ReadinessItem;
import dev.aftercall.postmortem.SectionKind;
import java.util.List;
import org.springframework.stereotype.Component;

/** What the action items need. */
@Component
class ActionCheck implements ReadinessCheck {

    private final ActionReader actions;

    ActionCheck(ActionReader actions) {
        this.actions = actions;
    }

    @Override
    public List<ReadinessItem> check(PostmortemId postmortem) {
        var items = actions.of(postmortem);
        var proposals = items.stream()
                .filter(item -> item.state() == ActionState.PROPOSED)
                .toList();
        return List.of(
                new ReadinessItem(
                        SectionKind.ACTIONS,
                        Need.REVIEW,
                        items.stream().anyMatch(ActionCheck::stands),
                        "An action item with owner and due date",
                        items.isEmpty() ? "None has been proposed yet" : ""),
                new ReadinessItem(
                        SectionKind.ACTIONS,
                        "A decision on every proposal",
                        proposals.isEmpty()
                                ? ""
                                : "%d to accept or decline before approval".formatted(proposals.size()),
                        proposals.isEmpty(),
                        proposals.isEmpty() ? null : proposals.getFirst().id().toString(),
                        Need.APPROVAL));
    }

    private static boolean stands(ActionItem item) {
        var dropped = item.state() == ActionState.DECLINED || item.state() == ActionState.CANCELLED;
        return !dropped && item.owner() != null && item.due() != null;
    }
}
