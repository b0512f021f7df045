package dev.aftercall.postmortem.runbookchange;

import dev.aftercall.identity.Roles;
import dev.aftercall.playbook.ProposalId;
import dev.aftercall.postmortem.PostmortemAccess;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemNotFoundException;
import dev.aftercall.postmortem.PostmortemRef;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Knows which postmortems a change of the playbook came from, as far as the current user may see them. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class ProposalOrigins {

    private final AnswerRepository answers;
    private final PostmortemAccess access;

    ProposalOrigins(AnswerRepository answers, PostmortemAccess access) {
        this.answers = answers;
        this.access = access;
    }

    /** The postmortems that name the proposal, by incident key. */
    @Transactional(readOnly = true)
    public List<PostmortemRef> of(ProposalId proposal) {
        return answers.findByProposal(proposal).stream()
                .map(row -> new PostmortemId(row.id().postmortem()))
                .distinct()
                .flatMap(id -> visible(id).stream())
                .sorted(Comparator.comparing(PostmortemRef::key))
                .toList();
    }

    private Optional<PostmortemRef> visible(PostmortemId id) {
        try {
            return Optional.of(access.forReading(id));
        } catch (PostmortemNotFoundException _) {
            return Optional.empty();
        }
    }
}
