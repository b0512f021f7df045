package dev.aftercall.postmortem.runbookchange.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.playbook.ProposalId;
import dev.aftercall.playbook.ui.ProposalExtension;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.runbookchange.ProposalOrigins;
import dev.aftercall.postmortem.ui.PostmortemNavigation;
import java.util.Optional;

/** Says at a proposal, and at the version it became, which postmortem it came from. */
@org.springframework.stereotype.Component
class OriginLine implements ProposalExtension {

    private final ProposalOrigins origins;

    OriginLine(ProposalOrigins origins) {
        this.origins = origins;
    }

    @Override
    public Optional<Component> origin(ProposalId proposal) {
        var found = origins.of(proposal);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var line = new Div(new Icon("square-pen").size(14), new Span("From the postmortem of"));
        line.addClassNames("row", "wrap", "s", "muted", "from-postmortem");
        found.forEach(postmortem -> line.add(PostmortemNavigation.link(
                postmortem.id(), SectionKind.RUNBOOK_CHANGES, postmortem.key().value())));
        return Optional.of(line);
    }
}
