package dev.aftercall.postmortem.exemption;

import dev.aftercall.base.Reading;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SectionKind;
import java.util.List;
import java.util.Optional;
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
        return of(postmortem, section).isPresent();
    }

    /** The exemption that holds. */
    Optional<Exemption> of(PostmortemId postmortem, SectionKind section) {
        return all(postmortem).stream()
                .filter(exemption -> exemption.section() == section)
                .findFirst();
    }

    private List<Exemption> all(PostmortemId postmortem) {
        return Reading.once(
                "exemptions",
                postmortem,
                () -> exemptions.findByPostmortemAndRevokedAtIsNull(postmortem).stream()
                        .map(ExemptionRow::toRecord)
                        .toList());
    }
}
