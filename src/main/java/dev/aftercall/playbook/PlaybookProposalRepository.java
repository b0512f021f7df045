package dev.aftercall.playbook;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PlaybookProposalRepository extends Repository<PlaybookProposal, ProposalId> {

    String SUMMARIES = "select new dev.aftercall.playbook.ProposalSummary(p.id, p.baseNumber, p.reason, p.state,"
            + " p.proposedBy, p.proposedAt, p.decidedBy, p.decidedAt, p.decision, p.acceptedNumber)"
            + " from PlaybookProposal p";

    PlaybookProposal save(PlaybookProposal proposal);

    Optional<PlaybookProposal> findById(ProposalId id);

    int countByState(ProposalState state);

    @Query(SUMMARIES + " where p.state = :state order by p.proposedAt desc")
    List<ProposalSummary> findByState(ProposalState state, Limit limit);

    @Query(SUMMARIES + " where p.id.value in :ids")
    List<ProposalSummary> findSummaries(Collection<UUID> ids);

    @Query(SUMMARIES + " where p.acceptedNumber = :version")
    Optional<ProposalSummary> findAccepted(int version);
}
