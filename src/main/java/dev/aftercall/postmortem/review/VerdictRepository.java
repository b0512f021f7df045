package dev.aftercall.postmortem.review;

import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemState;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VerdictRepository extends Repository<VerdictRow, VerdictId> {

    VerdictRow save(VerdictRow verdict);

    Optional<VerdictRow> findById(VerdictId id);

    /** Reads the owner without reading the verdict, so that it is read fresh once its postmortem is held. */
    @Query("select v.postmortem from VerdictRow v where v.id = :id")
    Optional<PostmortemId> findPostmortem(VerdictId id);

    @Query("select v from VerdictRow v where v.postmortem = :postmortem order by v.givenAt, v.id.value")
    List<VerdictRow> findOf(PostmortemId postmortem);

    /** Those of the postmortems of whose present round this reviewer has said something. */
    @Query("select v.postmortem from VerdictRow v where v.reviewer = :reviewer and v.postmortem.value in :postmortems"
            + " and v.round = (select count(m) from Postmortem p join p.review.moves m"
            + " where p.id.value = v.postmortem.value and m.toState = :inReview)")
    Set<PostmortemId> findAnswered(UserId reviewer, Collection<UUID> postmortems, PostmortemState inReview);
}
