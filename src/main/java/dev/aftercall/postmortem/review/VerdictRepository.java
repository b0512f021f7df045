package dev.aftercall.postmortem.review;

import dev.aftercall.postmortem.PostmortemId;
import java.util.List;
import java.util.Optional;
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
}
