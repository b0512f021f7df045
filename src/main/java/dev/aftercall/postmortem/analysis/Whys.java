package dev.aftercall.postmortem.analysis;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.postmortem.Direction;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The stored whys of one postmortem while they are being rearranged; positions stay without gaps. */
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

    /** Puts a why among its siblings, behind the neighbour or at the end. */
    void insert(Why why, @Nullable WhyId after) {
        var siblings = siblings(why.parent());
        var index = after == null ? siblings.size() : siblings.indexOf(sibling(after, siblings)) + 1;
        insertAt(why, index);
    }

    /** Puts a why among its siblings at a place, or at the end if there are fewer. */
    void insertAt(Why why, int index) {
        requireRoom(1, why.parent());
        var siblings = siblings(why.parent());
        siblings.add(Math.min(index, siblings.size()), why);
        number(siblings);
        all.add(why);
    }

    void move(Why why, Direction direction) {
        var siblings = siblings(why.parent());
        var from = siblings.indexOf(why);
        var to = direction == Direction.UP ? from - 1 : from + 1;
        if (to >= 0 && to < siblings.size()) {
            Collections.swap(siblings, from, to);
            number(siblings);
        }
    }

    /** Takes a why out with everything below it. */
    List<Why> take(Why why) {
        var taken = new ArrayList<Why>();
        collect(why, taken);
        all.removeAll(taken);
        number(siblings(why.parent()));
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
        if (all.size() + branch.size() > MOST) {
            throw tooMany();
        }
        insertAt(top, top.position());
        branch.stream().filter(why -> !why.id().equals(top.id())).forEach(all::add);
    }

    private void requireRoom(int more, @Nullable WhyId parent) {
        if (all.size() + more > MOST) {
            throw tooMany();
        }
        if (parent != null && depth(get(parent)) >= DEEPEST) {
            throw new RuleViolationException("A branch has at most %d levels".formatted(DEEPEST));
        }
    }

    private int depth(Why why) {
        var parent = why.parent();
        return parent == null ? 1 : depth(get(parent)) + 1;
    }

    private void collect(Why why, List<Why> into) {
        into.add(why);
        siblings(why.id()).forEach(child -> collect(child, into));
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

    private static void number(List<Why> siblings) {
        for (int i = 0; i < siblings.size(); i++) {
            siblings.get(i).place(i);
        }
    }

    private static RuleViolationException tooMany() {
        return new RuleViolationException("A postmortem has at most %d whys".formatted(MOST));
    }
}
