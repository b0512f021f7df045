package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import dev.aftercall.base.ui.TimeText;
import dev.aftercall.identity.Person;
import dev.aftercall.identity.UserId;
import dev.aftercall.playbook.ProposalId;
import dev.aftercall.playbook.ProposalState;
import dev.aftercall.playbook.ProposalSummary;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.util.StringUtils;

/** The proposals in one state, newest first. */
final class ProposalList extends Section {

    ProposalList(
            ProposalState state,
            List<ProposalSummary> proposals,
            Map<UserId, Person> people,
            Optional<ProposalId> chosen) {
        var title = StringUtils.capitalize(state.words());
        var list = new UnorderedList();
        list.addClassNames("card", "list", "open", "pb-list");
        proposals.forEach(proposal -> list.add(
                item(proposal, people, chosen.filter(proposal.id()::equals).isPresent())));
        getElement().setAttribute("aria-label", title);
        add(new H2(title), list);
    }

    private static ListItem item(ProposalSummary proposal, Map<UserId, Person> people, boolean chosen) {
        var link = new Anchor(PlaybookNavigation.proposal(proposal.id()), proposal.reason());
        link.addClassNames("medium", "cover", "pb-reason");
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        var about = new Div(
                Rows.text(VersionList.name(proposal.proposedBy(), people)),
                TimeText.day(proposal.proposedAt()),
                Rows.text("on version " + proposal.base()));
        about.addClassNames("row", "wrap", "s", "muted");
        var text = new Div(link, about);
        text.addClassNames("pb-named", "grow");
        var item = new ListItem(text);
        item.setClassName("on", chosen);
        return item;
    }
}
