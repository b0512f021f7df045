package dev.aftercall.playbook;

import dev.aftercall.base.text.UserText;
import dev.aftercall.identity.Roles;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the documents of versions and proposals, and says what a document would change. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class PlaybookHistory {

    private static final Limit MOST = Limit.of(500);

    private final PlaybookVersionRepository versions;
    private final PlaybookProposalRepository proposals;

    PlaybookHistory(PlaybookVersionRepository versions, PlaybookProposalRepository proposals) {
        this.versions = versions;
        this.proposals = proposals;
    }

    /** The versions, newest first; at most 500. */
    @Transactional(readOnly = true)
    public List<PlaybookVersionSummary> versions() {
        return versions.findSummaries(MOST);
    }

    /**
     * The document of a version.
     *
     * @throws PlaybookVersionNotFoundException if there is none
     */
    @Transactional(readOnly = true)
    public String document(int number) {
        return versions.findDocument(number).orElseThrow(() -> new PlaybookVersionNotFoundException(number));
    }

    /** The proposals in a state, newest first; at most 500. */
    @Transactional(readOnly = true)
    public List<ProposalSummary> proposals(ProposalState state) {
        return proposals.findByState(state, MOST);
    }

    /** Those of these proposals that exist, in no order. */
    @Transactional(readOnly = true)
    public List<ProposalSummary> proposals(Collection<ProposalId> ids) {
        return ids.isEmpty()
                ? List.of()
                : proposals.findSummaries(ids.stream().map(ProposalId::value).toList());
    }

    /** The proposal that became a version; empty if it was published without one. */
    @Transactional(readOnly = true)
    public Optional<ProposalSummary> acceptedAs(int version) {
        return proposals.findAccepted(version);
    }

    @Transactional(readOnly = true)
    public int openProposals() {
        return proposals.countByState(ProposalState.OPEN);
    }

    /**
     * One proposal.
     *
     * @throws ProposalNotFoundException if there is none
     */
    @Transactional(readOnly = true)
    public ProposalDetails proposal(ProposalId id) {
        var proposal = proposals.findById(id).orElseThrow(ProposalNotFoundException::new);
        return new ProposalDetails(proposal.summary(), proposal.document(), versions.findNewest());
    }

    /** The lines in which two versions differ. */
    @Transactional(readOnly = true)
    public List<DiffLine> difference(int from, int to) {
        return DocumentDiff.between(document(from), document(to));
    }

    /**
     * The lines in which a document differs from a version.
     *
     * @throws InvalidPlaybookException if the document cannot be taken
     */
    @Transactional(readOnly = true)
    public List<DiffLine> difference(int from, String document) {
        return DocumentDiff.between(document(from), check(document).text());
    }

    /**
     * Reads a document without taking it.
     *
     * @throws InvalidPlaybookException with all that is wrong with it
     */
    @Transactional(readOnly = true)
    public PlaybookDocument check(String document) {
        return PlaybookDocument.read(0, UserText.clean(document));
    }

    /** Writes a playbook as its document, whether it may be taken or not. */
    @Transactional(readOnly = true)
    public String write(Playbook playbook) {
        return PlaybookWriter.write(playbook);
    }

    /**
     * A document that was written against an older version, as a change of the version that holds now.
     *
     * @throws PlaybookVersionNotFoundException if there is no such older version
     */
    @Transactional(readOnly = true)
    public CarriedOver carryOver(int base, String document) {
        return CarriedOver.merge(document(base), document, document(versions.findNewest()));
    }
}
