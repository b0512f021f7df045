package dev.aftercall.postmortem.version;

import dev.aftercall.base.ConflictException;
import dev.aftercall.base.Page;
import dev.aftercall.identity.Roles;
import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.PostmortemAccess;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.TextEdit;
import dev.aftercall.postmortem.TextHistory;
import dev.aftercall.postmortem.version.PieceVersionRepository.Edit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Shows what a postmortem was before, and brings it back.
 *
 * @see "Decision 0027"
 */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class VersionService {

    /** How many versions stand on a page. */
    public static final int PAGE = 50;

    private static final int LAST_PAGE = 200;

    private final TextHistory texts;
    private final Archive archive;
    private final PieceVersionRepository versions;
    private final PostmortemAccess access;

    VersionService(TextHistory texts, Archive archive, PieceVersionRepository versions, PostmortemAccess access) {
        this.texts = texts;
        this.archive = archive;
        this.versions = versions;
        this.access = access;
    }

    /** Everything that has versions, in the order of the sections. */
    public List<Piece> pieces() {
        return Stream.concat(Stream.of(FieldKey.values()).map(Piece::of), archive.pieces().stream())
                .sorted(Comparator.comparingInt(piece -> piece.section().order()))
                .toList();
    }

    /**
     * A page of versions, newest first.
     *
     * @param piece the key of a piece; empty for all
     * @param number of the page, from 0
     */
    @Transactional(readOnly = true)
    public Page<Revision> page(PostmortemId id, String piece, int number) {
        access.forReading(id);
        var page = Math.clamp(number, 0, LAST_PAGE);
        var all = revisions(id, piece, (page + 1) * PAGE);
        var rows = all.subList(Math.min(page * PAGE, all.size()), Math.min((page + 1) * PAGE, all.size()));
        return Page.of(rows, page, PAGE, count(id, piece));
    }

    /**
     * What is different between two versions of the same piece.
     *
     * @param before null for the version before the other; one of another piece counts as that
     * @return empty if this postmortem has no such version
     */
    @Transactional(readOnly = true)
    public Optional<Comparison> compare(PostmortemId id, @Nullable UUID before, UUID after) {
        access.forReading(id);
        return find(id, after).map(revision -> compare(id, before, revision));
    }

    /**
     * Makes a piece what it was in that version; what stands there now stays among the versions.
     *
     * @param expectedNewest the newest version of the piece that the user has seen
     * @throws ConflictException if somebody has changed the piece since
     */
    public void restore(PostmortemId id, UUID version, UUID expectedNewest) {
        var ref = access.forWriting(id);
        var revision = find(id, version).orElseThrow(RevisionNotFoundException::new);
        var key = revision.piece().key();
        if (!revisions(id, key, 1).getFirst().id().equals(expectedNewest)) {
            throw new ConflictException("%s: somebody has changed it in the meantime. Look at the difference again."
                    .formatted(revision.piece().label()));
        }
        var structured = archive.find(key);
        if (structured.isPresent()) {
            archive.restore(
                    id,
                    structured.get(),
                    versions.findByIdAndPostmortem(version, id).orElseThrow());
        } else {
            texts.restore(id, FieldKey.valueOf(key), version, expectedNewest);
        }
        access.note(
                ref,
                "postmortem.restore",
                null,
                "%s as of %s".formatted(revision.piece().label(), revision.savedAt()));
    }

    private Comparison compare(PostmortemId id, @Nullable UUID before, Revision after) {
        var all = revisions(id, after.piece().key(), (LAST_PAGE + 1) * PAGE);
        var older = all.stream()
                .filter(each -> each.id().equals(before))
                .findFirst()
                .or(() -> all.stream().skip(all.indexOf(after) + 1L).findFirst());
        var text = older.map(revision -> text(id, revision)).orElse("");
        return new Comparison(older.orElse(null), after, all.getFirst(), WordDiff.between(text, text(id, after)));
    }

    private String text(PostmortemId id, Revision revision) {
        return archive.find(revision.piece().key())
                .map(piece -> versions.findByIdAndPostmortem(revision.id(), id)
                        .map(version -> archive.text(piece, version))
                        .orElseThrow(RevisionNotFoundException::new))
                .orElseGet(() -> texts.text(id, revision.id()).orElseThrow(RevisionNotFoundException::new));
    }

    private Optional<Revision> find(PostmortemId id, UUID version) {
        return texts.edit(id, version)
                .map(VersionService::revision)
                .or(() -> versions.findEdit(id, version).flatMap(this::revision));
    }

    private List<Revision> revisions(PostmortemId id, String piece, int limit) {
        var field = field(piece);
        var written = piece.isEmpty() || field.isPresent()
                ? texts.edits(id, field.orElse(null), limit).stream().map(VersionService::revision)
                : Stream.<Revision>empty();
        var kept = field.isPresent()
                ? Stream.<Revision>empty()
                : versions.findEdits(id, piece, PageRequest.of(0, limit)).stream()
                        .flatMap(edit -> revision(edit).stream());
        return Stream.concat(written, kept)
                .sorted(Comparator.comparing(Revision::savedAt)
                        .thenComparing(Revision::id)
                        .reversed())
                .limit(limit)
                .toList();
    }

    private long count(PostmortemId id, String piece) {
        var field = field(piece);
        var written = piece.isEmpty() || field.isPresent() ? texts.count(id, field.orElse(null)) : 0;
        return written + (field.isPresent() ? 0 : versions.count(id, piece));
    }

    private static Revision revision(TextEdit edit) {
        return new Revision(edit.id(), Piece.of(edit.field()), edit.by(), edit.startedAt(), edit.savedAt());
    }

    private Optional<Revision> revision(Edit edit) {
        return archive.find(edit.piece())
                .map(found -> new Revision(edit.id(), found.piece(), edit.by(), edit.startedAt(), edit.savedAt()));
    }

    private static Optional<FieldKey> field(String piece) {
        return Stream.of(FieldKey.values())
                .filter(key -> key.name().equals(piece))
                .findFirst();
    }
}
