package dev.aftercall.postmortem.exemption;

import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SectionKind;
import org.springframework.stereotype.Component;

/** Tells the checks of a postmortem, which the user is known to see, whether a section is exempt. */
@Component
public class Exemptions {

    private final ExemptionRepository exemptions;

    Exemptions(ExemptionRepository exemptions) {
        this.exemptions = exemptions;
    }

    /** Whether an exemption holds; must be called inside a transaction. */
    public boolean holds(PostmortemId postmortem, SectionKind section) {
        return exemptions
                .findFirstByPostmortemAndSectionAndRevokedAtIsNull(postmortem, section)
                .isPresent();
    }
}
