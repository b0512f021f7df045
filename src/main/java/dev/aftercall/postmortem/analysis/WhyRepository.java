package dev.aftercall.postmortem.analysis;

import dev.aftercall.postmortem.PostmortemId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WhyRepository extends Repository<Why, WhyId> {

    Why save(Why why);

    @Query("select w from Why w where w.postmortem = :postmortem and w.removalId is null order by w.position")
    List<Why> findTree(PostmortemId postmortem);

    /** A why beside the category of its postmortem. */
    record WhyAndCategory(Why why, @Nullable RootCauseCategory category) {}

    /** The tree, with what was chosen for the whole in the same statement. */
    @Query("select new dev.aftercall.postmortem.analysis.WhyRepository$WhyAndCategory(w, c.category) from Why w"
            + " left join RootCauseChoice c on c.postmortem = w.postmortem"
            + " where w.postmortem = :postmortem and w.removalId is null order by w.position")
    List<WhyAndCategory> findTreeAndCategory(PostmortemId postmortem);

    @Query("select w from Why w where w.postmortem = :postmortem and w.removalId = :removal")
    List<Why> findRemoved(PostmortemId postmortem, UUID removal);

    /** Reads the owner without reading the why, so that it is read fresh once its postmortem is held. */
    @Query("select w.postmortem from Why w where w.id = :id and w.removalId is null")
    Optional<PostmortemId> findPostmortem(WhyId id);
}
