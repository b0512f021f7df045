package dev.aftercall.playbook;

import dev.aftercall.base.AuditedEvent;
import dev.aftercall.base.ConflictException;
import dev.aftercall.base.RuleViolationException;
import dev.aftercall.base.TopicTouched;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.Roles;
import dev.aftercall.identity.UserId;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Publishes versions of the playbook and carries proposals to their end. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class PlaybookService {

    private static final int MOST_OPEN = 200;

    private final PlaybookVersionRepository versions;
    private final PlaybookProposalRepository proposals;
    private final ApplicationEventPublisher events;
    private final CurrentUser user;
    private final Clock clock;

    PlaybookService(
            PlaybookVersionRepository versions,
            PlaybookProposalRepository proposals,
            ApplicationEventPublisher events,
            CurrentUser user,
            Clock clock) {
        this.versions = versions;
        this.proposals = proposals;
        this.events = events;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Publishes the next version and answers its number.
     *
     * @throws InvalidPlaybookException with all that is wrong with the document
     * @throws ConflictException if another version has been published since the base
     */
    @PreAuthorize(Roles.IS_MANAGER)
    public int publish(PublishPlaybook command) {
        var held =
                versions.hold(command.base()).orElseThrow(() -> new PlaybookVersionNotFoundException(command.base()));
        requireCurrent(command.base());
        var number = command.base() + 1;
        var document = changed(number, command.document(), held.document());
        var proposal = Optional.ofNullable(command.proposal()).map(this::open);
        versions.save(new PlaybookVersion(
                number,
                document,
                command.reason(),
                clock.instant(),
                user.id(),
                proposal.map(PlaybookProposal::proposedBy).orElse(null)));
        proposal.ifPresent(accepted -> accepted.accept(number, command.reason(), user.id(), clock.instant()));
        proposal.ifPresent(accepted -> decided(accepted.id(), ProposalState.ACCEPTED));
        events.publishEvent(new PlaybookChanged(number));
        done("playbook.published", "version " + command.base(), "version %d: %s".formatted(number, command.reason()));
        return number;
    }

    /**
     * Leaves a document for a manager to review.
     *
     * @throws InvalidPlaybookException with all that is wrong with the document
     * @throws ConflictException if another version has been published since the base
     */
    public ProposalId propose(ProposePlaybook command) {
        requireCurrent(command.base());
        if (proposals.countByState(ProposalState.OPEN) >= MOST_OPEN) {
            throw new RuleViolationException("%d proposals wait already; ask for a review first".formatted(MOST_OPEN));
        }
        var current = versions.findDocument(command.base()).orElseThrow();
        var proposal = proposals.save(new PlaybookProposal(
                command.base(),
                changed(command.base(), command.document(), current),
                command.reason(),
                user.id(),
                clock.instant()));
        done("playbook.proposed", null, proposal.reason());
        return proposal.id();
    }

    @PreAuthorize(Roles.IS_MANAGER)
    public void decline(ProposalId id, String reason) {
        var why = Reason.require(reason);
        var proposal = open(id);
        proposal.decline(why, user.id(), clock.instant());
        decided(id, ProposalState.DECLINED);
        done("playbook.declined", proposal.reason(), why);
    }

    /** Takes a proposal back; only who made it can. */
    public void withdraw(ProposalId id) {
        var proposal = open(id);
        if (!isMine(proposal.proposedBy())) {
            throw new RuleViolationException("Only who made a proposal can take it back");
        }
        proposal.withdraw(user.id(), clock.instant());
        decided(id, ProposalState.WITHDRAWN);
        done("playbook.withdrawn", proposal.reason(), null);
    }

    private boolean isMine(UserId proposer) {
        return user.id().equals(proposer);
    }

    private PlaybookProposal open(ProposalId id) {
        return proposals.findById(id).orElseThrow(ProposalNotFoundException::new);
    }

    private void requireCurrent(int base) {
        var newest = versions.findNewest();
        if (newest != base) {
            throw new ConflictException("Version %d has been published since; this was written against version %d."
                    .formatted(newest, base));
        }
    }

    private static String changed(int number, String text, String current) {
        var document = PlaybookDocument.read(number, text).text();
        if (document.equals(current)) {
            throw new RuleViolationException("Nothing is different from the version that holds");
        }
        return document;
    }

    private void decided(ProposalId proposal, ProposalState state) {
        events.publishEvent(new ProposalDecided(proposal, state));
    }

    private void done(String action, @Nullable String before, @Nullable String after) {
        events.publishEvent(AuditedEvent.of(action, "playbook", before, after));
        events.publishEvent(new TopicTouched(PlaybookTopics.PLAYBOOK));
    }
}
