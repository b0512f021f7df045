package dev.aftercall.postmortem;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.identity.UserId;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The way of a postmortem from draft to published and beyond, with every move. */
@Embeddable
class ReviewPath {

    @Enumerated(EnumType.STRING)
    private PostmortemState state = PostmortemState.DRAFT;

    private Instant stateSince;
    private int publishedVersion;
    private @Nullable Instant publishedAt;

    @ElementCollection
    @CollectionTable(name = "postmortem_move", joinColumns = @JoinColumn(name = "postmortem_id"))
    @MapKeyColumn(name = "step")
    private Map<Integer, Move> moves = new TreeMap<>();

    @SuppressWarnings("NullAway.Init")
    protected ReviewPath() {}

    ReviewPath(Instant opened) {
        this.stateSince = opened;
    }

    PostmortemState state() {
        return state;
    }

    int publishedVersion() {
        return publishedVersion;
    }

    @Nullable Instant publishedAt() {
        return publishedAt;
    }

    List<StateMove> moves() {
        return new TreeMap<>(moves).values().stream().map(Move::toRecord).toList();
    }

    /** How many times a review has been asked for. */
    int round() {
        return (int) moves.values().stream()
                .filter(move -> move.toState() == PostmortemState.IN_REVIEW)
                .count();
    }

    void move(PostmortemState to, UserId by, Instant at, String note) {
        if (!state.canMoveTo(to)) {
            throw IllegalPostmortemMoveException.of(state, to);
        }
        moves.put(moves.size() + 1, new Move(state, to, by, at, note));
        state = to;
        stateSince = at;
    }

    /** Opens it for writing again; what was published stays published until the next version. */
    void reopen(UserId by, Instant at) {
        move(publishedVersion > 0 ? PostmortemState.AMENDED : PostmortemState.DRAFT, by, at, "");
    }

    void publish(int version, UserId by, Instant at) {
        if (version != publishedVersion + 1) {
            throw new RuleViolationException("The next version is %d, not %d".formatted(publishedVersion + 1, version));
        }
        move(PostmortemState.PUBLISHED, by, at, "Version " + version);
        publishedVersion = version;
        publishedAt = at;
    }

    void retract(UserId by, Instant at, String reason) {
        if (publishedVersion == 0) {
            throw new RuleViolationException("Nothing has been published that could be retracted");
        }
        move(PostmortemState.RETRACTED, by, at, reason);
    }
}
