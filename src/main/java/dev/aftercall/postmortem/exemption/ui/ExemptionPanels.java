package dev.aftercall.postmortem.exemption.ui;

import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.Role;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.exemption.ExemptionService;
import org.springframework.stereotype.Component;

/** Makes the panels in which sections show their exemptions. */
@Component
public class ExemptionPanels {

    private final ExemptionService exemptions;
    private final CurrentUser user;

    ExemptionPanels(ExemptionService exemptions, CurrentUser user) {
        this.exemptions = exemptions;
        this.user = user;
    }

    /**
     * The panel of a section.
     *
     * @param offer what the button that asks for a signature says beside it, such as when there is nothing to test
     */
    public ExemptionPanel make(SectionKind section, String offer) {
        return new ExemptionPanel(exemptions, section, offer, user.isManager() || user.has(Role.FACILITATOR));
    }
}
