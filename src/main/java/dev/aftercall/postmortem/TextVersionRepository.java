package dev.aftercall.postmortem;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TextVersionRepository extends Repository<TextVersion, UUID> {

    TextVersion save(TextVersion version);

    Optional<TextVersion> findFirstByTextOrderByTextVersionDesc(TextId text);

    @Query("select new dev.aftercall.postmortem.TextEdit(v.id, v.text.field, v.author, v.startedAt, v.savedAt)"
            + " from TextVersion v where v.text.postmortem = :postmortem order by v.savedAt desc, v.id desc")
    List<TextEdit> findEdits(UUID postmortem, Pageable page);

    @Query("select new dev.aftercall.postmortem.TextEdit(v.id, v.text.field, v.author, v.startedAt, v.savedAt)"
            + " from TextVersion v where v.text = :text order by v.textVersion desc")
    List<TextEdit> findEdits(TextId text, Pageable page);

    @Query("select new dev.aftercall.postmortem.TextEdit(v.id, v.text.field, v.author, v.startedAt, v.savedAt)"
            + " from TextVersion v where v.id = :id and v.text.postmortem = :postmortem")
    Optional<TextEdit> findEdit(UUID postmortem, UUID id);

    @Query("select count(v) from TextVersion v where v.text.postmortem = :postmortem")
    long countAll(UUID postmortem);

    long countByText(TextId text);

    @Query("select v.content from TextVersion v where v.id = :id and v.text.postmortem = :postmortem")
    Optional<String> findContent(UUID postmortem, UUID id);

    List<TextVersion> findByTextOrderByTextVersionDesc(TextId text);

    /** Field and newest version of each text that was saved by then. */
    @Query("select v.text.field, max(v.textVersion) from TextVersion v"
            + " where v.text.postmortem = :postmortem and v.savedAt <= :moment group by v.text.field")
    List<Object[]> findNewest(UUID postmortem, Instant moment);
}
