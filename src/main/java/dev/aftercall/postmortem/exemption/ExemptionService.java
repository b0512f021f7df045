package dev.aftercall.postmortem.exemption;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.Roles;
import dev.aftercall.postmortem.PostmortemAccess;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemRef;
import dev.aftercall.postmortem.PostmortemState;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.TextLimit;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Signs and revokes exemptions, until the postmortem is published.
 *
 * @see "Decision 0025"
 */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class ExemptionService {

    private static final TextLimit REASON = new TextLimit("Reason", 2_000);
    private static final Set<SectionKind> EXEMPTIBLE = Set.of(SectionKind.REGRESSION, SectionKind.RUNBOOK_CHANGES);

    private final ExemptionRepository exemptions;
    private final Exemptions holding;
    private final PostmortemAccess access;
    private final CurrentUser user;
    private final Clock clock;

    ExemptionService(
            ExemptionRepository exemptions,
            Exemptions holding,
            PostmortemAccess access,
            CurrentUser user,
            Clock clock) {
        this.exemptions = exemptions;
        this.holding = holding;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    /** Lets a section go without what it needs; for managers and facilitators. */
    @PreAuthorize(Roles.IS_PUBLISHER)
    public void sign(PostmortemId postmortem, SectionKind section, String reason) {
        var why = REASON.require(reason);
        if (!EXEMPTIBLE.contains(section)) {
            throw new RuleViolationException("There is no exemption from the section " + section.label());
        }
        var ref = open(postmortem);
        if (find(postmortem, section).isPresent()) {
            throw new RuleViolationException("An exemption is signed already; revoke it to sign another one");
        }
        exemptions.save(new ExemptionRow(postmortem, section, why, user.id(), clock.instant()));
        access.note(ref, "postmortem.exempt", null, section.label() + ": " + why);
    }

    /** Takes an exemption back; for managers and facilitators. */
    @PreAuthorize(Roles.IS_PUBLISHER)
    public void revoke(PostmortemId postmortem, SectionKind section) {
        var ref = open(postmortem);
        var exemption = find(postmortem, section)
                .orElseThrow(() -> new RuleViolationException("No exemption is signed; somebody may have revoked it"));
        exemption.revoke(user.id(), clock.instant());
        access.note(ref, "postmortem.exempt.revoke", section.label() + ": " + exemption.reason(), null);
    }

    /** The exemption that holds. */
    @Transactional(readOnly = true)
    public Optional<Exemption> of(PostmortemId postmortem, SectionKind section) {
        access.forReading(postmortem);
        return holding.of(postmortem, section);
    }

    private PostmortemRef open(PostmortemId postmortem) {
        var ref = access.forWork(postmortem);
        if (ref.state() == PostmortemState.PUBLISHED || ref.state() == PostmortemState.RETRACTED) {
            throw new RuleViolationException("The postmortem is %s. Amend it to change its exemptions"
                    .formatted(ref.state().label().toLowerCase(Locale.ROOT)));
        }
        return ref;
    }

    private Optional<ExemptionRow> find(PostmortemId postmortem, SectionKind section) {
        return exemptions.findFirstByPostmortemAndSectionAndRevokedAtIsNull(postmortem, section);
    }
}
