package dev.aftercall.postmortem.version;

import dev.aftercall.identity.CurrentUser;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SectionWritten;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what whys, action items and lessons are after each change, in the transaction of the change. */
@Component
class Archive {

    /** The commands of a restoration leave one version together. */
    private static final ScopedValue<PostmortemId> RESTORING = ScopedValue.newInstance();

    private final List<StructuredPiece<?>> pieces;
    private final PieceVersionRepository versions;
    private final Packing packing;
    private final CurrentUser user;
    private final Clock clock;

    Archive(
            List<StructuredPiece<?>> pieces,
            PieceVersionRepository versions,
            Packing packing,
            CurrentUser user,
            Clock clock) {
        this.pieces = pieces;
        this.versions = versions;
        this.packing = packing;
        this.user = user;
        this.clock = clock;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(SectionWritten written) {
        if (RESTORING.isBound()) {
            return;
        }
        pieces.stream()
                .filter(piece -> piece.piece().section() == written.section())
                .forEach(piece -> keep(written.postmortem(), piece));
    }

    List<Piece> pieces() {
        return pieces.stream().map(StructuredPiece::piece).toList();
    }

    Optional<StructuredPiece<?>> find(String key) {
        return pieces.stream()
                .filter(piece -> piece.piece().key().equals(key))
                .<StructuredPiece<?>>map(piece -> piece)
                .findFirst();
    }

    /** What a version says, as people read it. */
    <T> String text(StructuredPiece<T> piece, PieceVersion version) {
        return piece.text(packing.unpack(version.content(), piece.type()));
    }

    /** Brings back what a version had; what stands there now becomes a version before, if it is none yet. */
    <T> void restore(PostmortemId postmortem, StructuredPiece<T> piece, PieceVersion version) {
        keep(postmortem, piece);
        newest(postmortem, piece).ifPresent(PieceVersion::close);
        var items = packing.unpack(version.content(), piece.type());
        ScopedValue.where(RESTORING, postmortem).run(() -> piece.restore(postmortem, items));
        keep(postmortem, piece);
    }

    private <T> void keep(PostmortemId postmortem, StructuredPiece<T> piece) {
        var items = piece.take(postmortem);
        var content = packing.pack(items);
        var newest = newest(postmortem, piece);
        if (newest.isEmpty() ? items.isEmpty() : newest.get().has(content)) {
            return;
        }
        var now = clock.instant();
        newest.filter(last -> last.isOpenFor(user.id(), now) && losesNothing(piece, last, items))
                .ifPresentOrElse(
                        last -> last.carryOn(content, now),
                        () -> versions.save(
                                new PieceVersion(postmortem, piece.piece().key(), content, user.id(), now)));
    }

    /** What was removed or cut down may be missed: then the version before stays. */
    private <T> boolean losesNothing(StructuredPiece<T> piece, PieceVersion last, List<T> items) {
        var before = packing.unpack(last.content(), piece.type());
        var ids = new HashSet<>(items.stream().map(piece::idOf).toList());
        return before.stream().allMatch(item -> ids.contains(piece.idOf(item)))
                && piece.text(items).length() * 2 >= piece.text(before).length();
    }

    private Optional<PieceVersion> newest(PostmortemId postmortem, StructuredPiece<?> piece) {
        return versions.findFirstByPostmortemAndPieceOrderBySavedAtDescIdDesc(
                postmortem, piece.piece().key());
    }
}
