package dev.aftercall.playbook;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlaybookProposalRepository extends Repository<PlaybookProposal, ProposalId> {

    PlaybookProposal save(PlaybookProposal proposal);

    Optional<PlaybookProposal> findById(ProposalId id);

    int countByState(ProposalState state);

    @Query("select new dev.aftercall.playbook.ProposalSummary(p.id, p.baseNumber, p.reason, p.state, p.proposedBy,"
            + " p.proposedAt, p.decidedBy, p.decidedAt, p.decision, p.acceptedNumber) from PlaybookProposal p"
            + " where p.state = :state order by p.proposedAt desc")
    List<ProposalSummary> findByState(ProposalState state, Limit limit);
}
