package dev.aftercall.postmortem;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TextVersionRepository extends Repository<TextVersion, UUID> {

    TextVersion save(TextVersion version);

    Optional<TextVersion> findFirstByTextOrderByTextVersionDesc(TextId text);

    List<TextVersion> findByTextOrderByTextVersionDesc(TextId text);

    /** Field and newest version of each text that was saved by then. */
    @Query("select v.text.field, max(v.textVersion) from TextVersion v"
            + " where v.text.postmortem = :postmortem and v.savedAt <= :moment group by v.text.field")
    List<Object[]> findNewest(UUID postmortem, Instant moment);
}
