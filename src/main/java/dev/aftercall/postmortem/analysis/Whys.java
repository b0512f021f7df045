package dev.aftercall.postmortem.analysis;

import dev.aftercall.base.RuleViolationException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The stored whys of one postmortem while they are being rearranged. */
final class Whys {

    static final int MOST = 200;
    static final int DEEPEST = 12;

    private final List<Why> all;

    Whys(List<Why> all) {
        this.all = new ArrayList<>(all);
    }

    Why get(WhyId id) {
        return all.stream().filter(why -> why.id().equals(id)).findFirst().orElseThrow(WhyNotFoundException::new);
    }

    boolean has(WhyId id) {
        return all.stream().anyMatch(why -> why.id().equals(id));
    }

    /** Puts a new why among its siblings, behind the neighbour or at the end. */
    void insert(Why why, @Nullable WhyId after) {
        var siblings = siblings(why.parent());
        requireRoom(1, 1, why.parent());
        Ranks.place(why, siblings, after == null ? siblings.size() : siblings.indexOf(sibling(after, siblings)) + 1);
        all.add(why);
    }

    /** Moves a why with everything below it; says whether there was somewhere to go. */
    boolean move(Why why, WhyMove where) {
        var siblings = siblings(why.parent());
        var index = siblings.indexOf(why);
        return switch (where) {
            case UP -> index > 0 && swap(why, siblings.get(index - 1));
            case DOWN -> index < siblings.size() - 1 && swap(why, siblings.get(index + 1));
            case OUT -> why.parent() != null && putBehind(why, get(why.parent()));
            case IN -> index > 0 && putBelow(why, siblings.get(index - 1));
        };
    }

    /** Takes a why out with everything below it. */
    List<Why> take(Why why) {
        var taken = below(why);
        all.removeAll(taken);
        return taken;
    }

    /** Puts back a branch that was taken out; its topmost why is found by its parent. */
    void putBack(List<Why> branch) {
        var ids = branch.stream().map(Why::id).toList();
        var top = branch.stream()
                .filter(why -> why.parent() == null || !ids.contains(why.parent()))
                .findFirst()
                .orElseThrow(WhyNotFoundException::new);
        var parent = top.parent();
        if (parent != null && !has(parent)) {
            throw new RuleViolationException("The why above it has been removed too. Restore that one first");
        }
        requireRoom(branch.size(), new Whys(branch).height(top), parent);
        var siblings = siblings(parent);
        var index = (int)
                siblings.stream().filter(why -> why.position() < top.position()).count();
        if (index < siblings.size() && siblings.get(index).position() == top.position()) {
            Ranks.place(top, siblings, index);
        }
        all.addAll(branch);
    }

    private static boolean swap(Why why, Why other) {
        var place = why.position();
        why.place(other.position());
        other.place(place);
        return true;
    }

    private boolean putBehind(Why why, Why neighbour) {
        var siblings = siblings(neighbour.parent());
        why.askAbout(neighbour.parent());
        Ranks.place(why, siblings, siblings.indexOf(neighbour) + 1);
        return true;
    }

    private boolean putBelow(Why why, Why parent) {
        requireRoom(0, height(why), parent.id());
        var siblings = siblings(parent.id());
        why.askAbout(parent.id());
        Ranks.place(why, siblings, siblings.size());
        return true;
    }

    private void requireRoom(int more, int levels, @Nullable WhyId parent) {
        if (all.size() + more > MOST) {
            throw new RuleViolationException("A postmortem has at most %d whys".formatted(MOST));
        }
        if (parent != null && depth(get(parent)) + levels > DEEPEST) {
            throw new RuleViolationException("A branch has at most %d levels".formatted(DEEPEST));
        }
    }

    private int height(Why why) {
        return 1 + siblings(why.id()).stream().mapToInt(this::height).max().orElse(0);
    }

    private int depth(Why why) {
        var parent = why.parent();
        return parent == null ? 1 : depth(get(parent)) + 1;
    }

    private List<Why> below(Why why) {
        var found = new ArrayList<>(List.of(why));
        siblings(why.id()).forEach(child -> found.addAll(below(child)));
        return found;
    }

    private List<Why> siblings(@Nullable WhyId parent) {
        return new ArrayList<>(all.stream()
                .filter(why -> Objects.equals(why.parent(), parent))
                .sorted(Comparator.comparingInt(Why::position))
                .toList());
    }

    private static Why sibling(WhyId id, List<Why> siblings) {
        return siblings.stream()
                .filter(why -> why.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new RuleViolationException("The why to put it after does not stand beside it"));
    }
}
