package dev.aftercall.postmortem.analysis;

import dev.aftercall.postmortem.PostmortemId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WhyRepository extends Repository<Why, WhyId> {

    Why save(Why why);

    @Query("select w from Why w where w.postmortem = :postmortem and w.removalId is null order by w.position")
    List<Why> findTree(PostmortemId postmortem);

    @Query("select w from Why w where w.postmortem = :postmortem and w.removalId = :removal")
    List<Why> findRemoved(PostmortemId postmortem, UUID removal);

    /** Reads the owner without reading the why, so that it is read fresh once its postmortem is held. */
    @Query("select w.postmortem from Why w where w.id = :id and w.removalId is null")
    Optional<PostmortemId> findPostmortem(WhyId id);
}
