package dev.aftercall.playbook;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;

/**
 * A change that was written against an older version, brought to a newer one.
 *
 * @param document the newer version with the change, or without what did not fit
 * @param complete whether all of it fitted; where both changed the same lines, the newer version's stand
 */
public record CarriedOver(String document, boolean complete) {

    /** Repeats on the current document what was changed from the base. */
    static CarriedOver merge(String base, String changed, String current) {
        var lines = base.lines().toList();
        var theirs = DiffUtils.diff(lines, current.lines().toList()).getDeltas();
        var ours = DiffUtils.diff(lines, changed.lines().toList()).getDeltas();
        var text = new ArrayList<>(current.lines().toList());
        var complete = true;
        for (var delta : ours.reversed()) {
            if (theirs.stream().anyMatch(their -> touches(their.getSource(), delta.getSource()))) {
                complete = false;
            } else {
                replace(text, delta, shift(theirs, delta));
            }
        }
        return new CarriedOver(String.join("\n", text) + "\n", complete);
    }

    private static boolean touches(Chunk<String> one, Chunk<String> other) {
        return one.getPosition() <= end(other) && other.getPosition() <= end(one);
    }

    private static int end(Chunk<String> chunk) {
        return chunk.getPosition() + chunk.size();
    }

    private static int shift(List<AbstractDelta<String>> theirs, AbstractDelta<String> delta) {
        return theirs.stream()
                .filter(their -> end(their.getSource()) < delta.getSource().getPosition())
                .mapToInt(their -> their.getTarget().size() - their.getSource().size())
                .sum();
    }

    private static void replace(List<String> text, AbstractDelta<String> delta, int shift) {
        var from = delta.getSource().getPosition() + shift;
        var part = text.subList(from, from + delta.getSource().size());
        part.clear();
        part.addAll(delta.getTarget().getLines());
    }
}
