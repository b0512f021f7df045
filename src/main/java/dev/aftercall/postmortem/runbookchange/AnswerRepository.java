package dev.aftercall.postmortem.runbookchange;

import dev.aftercall.playbook.ProposalId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AnswerRepository extends Repository<AnswerRow, AnswerId> {

    AnswerRow save(AnswerRow answer);

    void delete(AnswerRow answer);

    Optional<AnswerRow> findById(AnswerId id);

    @Query("select a from AnswerRow a where a.id.postmortem = :postmortem")
    List<AnswerRow> findAll(UUID postmortem);

    List<AnswerRow> findByProposal(ProposalId proposal);
}
