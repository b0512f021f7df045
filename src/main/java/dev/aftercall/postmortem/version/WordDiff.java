package dev.aftercall.postmortem.version;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import dev.aftercall.postmortem.version.DiffPart.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Compares two texts word by word: first the lines, then the words of the lines that differ. What differs too much for
 * that counts as replaced as a whole, so that two texts of any kind are compared in a moment.
 */
final class WordDiff {

    /** Lines or words of both texts, beyond which comparing them would take longer than anybody waits. */
    private static final int MOST = 8_000;

    private static final Pattern LINE = Pattern.compile("[^\n]*\n|[^\n]+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}_]+|\\s+|.", Pattern.DOTALL);

    /** A stretch of the older list that a stretch of the newer one stands for; the ends are exclusive. */
    private record Change(int from, int to, int newFrom, int newTo) {}

    private final List<DiffPart> parts = new ArrayList<>();

    private WordDiff() {}

    static List<DiffPart> between(String before, String after) {
        var diff = new WordDiff();
        diff.compare(split(LINE, before), split(LINE, after), true);
        return List.copyOf(diff.parts);
    }

    private void compare(List<String> before, List<String> after, boolean lines) {
        var start = sameAtStart(before, after);
        var end = sameAtEnd(before.subList(start, before.size()), after.subList(start, after.size()));
        add(Kind.SAME, String.join("", before.subList(0, start)));
        between(before.subList(start, before.size() - end), after.subList(start, after.size() - end), lines);
        add(Kind.SAME, String.join("", before.subList(before.size() - end, before.size())));
    }

    private void between(List<String> before, List<String> after, boolean lines) {
        if (before.size() + after.size() > MOST) {
            replaced(String.join("", before), String.join("", after));
            return;
        }
        var done = 0;
        for (var change : changes(before, after)) {
            add(Kind.SAME, String.join("", before.subList(done, change.from())));
            var removed = String.join("", before.subList(change.from(), change.to()));
            var added = String.join("", after.subList(change.newFrom(), change.newTo()));
            if (lines && !removed.isEmpty() && !added.isEmpty()) {
                compare(split(WORD, removed), split(WORD, added), false);
            } else {
                replaced(removed, added);
            }
            done = change.to();
        }
        add(Kind.SAME, String.join("", before.subList(done, before.size())));
    }

    private static int sameAtStart(List<String> before, List<String> after) {
        var same = 0;
        while (same < before.size() && same < after.size() && before.get(same).equals(after.get(same))) {
            same++;
        }
        return same;
    }

    private static int sameAtEnd(List<String> before, List<String> after) {
        return sameAtStart(before.reversed(), after.reversed());
    }

    /** Where the lists differ; what was removed and added at the same place is one change. */
    private static List<Change> changes(List<String> before, List<String> after) {
        var changes = new ArrayList<Change>();
        for (var delta : DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<String>())
                .getDeltas()) {
            var from = delta.getSource().getPosition();
            var newFrom = delta.getTarget().getPosition();
            var change = new Change(
                    from,
                    from + delta.getSource().size(),
                    newFrom,
                    newFrom + delta.getTarget().size());
            if (!changes.isEmpty()
                    && changes.getLast().to() == from
                    && changes.getLast().newTo() == newFrom) {
                var last = changes.removeLast();
                change = new Change(last.from(), change.to(), last.newFrom(), change.newTo());
            }
            changes.add(change);
        }
        return changes;
    }

    private void replaced(String removed, String added) {
        add(Kind.REMOVED, removed);
        add(Kind.ADDED, added);
    }

    private void add(Kind kind, String text) {
        if (text.isEmpty()) {
            return;
        }
        if (!parts.isEmpty() && parts.getLast().kind() == kind) {
            parts.set(parts.size() - 1, new DiffPart(kind, parts.getLast().text() + text));
        } else {
            parts.add(new DiffPart(kind, text));
        }
    }

    private static List<String> split(Pattern unit, String text) {
        return unit.matcher(text).results().map(MatchResult::group).toList();
    }
}
