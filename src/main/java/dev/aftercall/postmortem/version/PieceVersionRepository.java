package dev.aftercall.postmortem.version;

import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.PostmortemId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PieceVersionRepository extends Repository<PieceVersion, UUID> {

    /** A version without its content. */
    record Edit(UUID id, String piece, UserId by, Instant startedAt, Instant savedAt) {}

    PieceVersion save(PieceVersion version);

    Optional<PieceVersion> findFirstByPostmortemAndPieceOrderBySavedAtDescIdDesc(PostmortemId postmortem, String piece);

    Optional<PieceVersion> findByIdAndPostmortem(UUID id, PostmortemId postmortem);

    @Query("select new dev.aftercall.postmortem.version.PieceVersionRepository$Edit(v.id, v.piece, v.author,"
            + " v.startedAt, v.savedAt) from PieceVersion v"
            + " where v.postmortem = :postmortem and (v.piece = :piece or :piece = '')"
            + " order by v.savedAt desc, v.id desc")
    List<Edit> findEdits(PostmortemId postmortem, String piece, Pageable page);

    @Query("select new dev.aftercall.postmortem.version.PieceVersionRepository$Edit(v.id, v.piece, v.author,"
            + " v.startedAt, v.savedAt) from PieceVersion v where v.id = :id and v.postmortem = :postmortem")
    Optional<Edit> findEdit(PostmortemId postmortem, UUID id);

    @Query("select count(v) from PieceVersion v"
            + " where v.postmortem = :postmortem and (v.piece = :piece or :piece = '')")
    long count(PostmortemId postmortem, String piece);
}
