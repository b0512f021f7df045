package dev.aftercall.playbook;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;

/** Compares documents line by line. */
final class DocumentDiff {

    private static final int AROUND = 3;

    private final List<String> before;
    private final List<String> after;
    private final List<DiffLine> lines = new ArrayList<>();
    private int done;
    private int shift;

    private DocumentDiff(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
    }

    /** The changed lines with three lines around them, each place headed by where it is. */
    static List<DiffLine> between(String before, String after) {
        return new DocumentDiff(before.lines().toList(), after.lines().toList()).run();
    }

    private List<DiffLine> run() {
        for (var delta : DiffUtils.diff(before, after).getDeltas()) {
            add(delta);
        }
        if (!lines.isEmpty()) {
            same(Math.min(done + AROUND, before.size()));
        }
        return List.copyOf(lines);
    }

    private void add(AbstractDelta<String> delta) {
        var start = delta.getSource().getPosition();
        if (lines.isEmpty() || start - done > 2 * AROUND) {
            if (!lines.isEmpty()) {
                same(done + AROUND);
            }
            done = Math.max(done, start - AROUND);
            lines.add(new DiffLine(DiffLine.Kind.PLACE, done + 1, done + shift + 1, place(start)));
        }
        same(start);
        for (var text : delta.getSource().getLines()) {
            lines.add(new DiffLine(DiffLine.Kind.REMOVED, ++done, 0, text));
        }
        var position = delta.getTarget().getPosition();
        for (var text : delta.getTarget().getLines()) {
            lines.add(new DiffLine(DiffLine.Kind.ADDED, 0, ++position, text));
        }
        shift += delta.getTarget().size() - delta.getSource().size();
    }

    private void same(int until) {
        while (done < until) {
            lines.add(new DiffLine(DiffLine.Kind.SAME, done + 1, done + shift + 1, before.get(done)));
            done++;
        }
    }

    /** The keys that lead to a line, such as {@code metrics › wer}. */
    private String place(int line) {
        var path = new ArrayDeque<String>();
        var depth = Integer.MAX_VALUE;
        for (var i = Math.min(line, before.size() - 1); i >= 0 && depth > 0; i--) {
            var text = before.get(i);
            var indent = text.length() - text.stripLeading().length();
            var entry = text.strip();
            if (indent < depth && (indent == 0 || entry.startsWith("- key: ") || entry.startsWith("- severity: "))) {
                path.addFirst(indent == 0 ? entry.replace(":", "") : entry.substring(entry.indexOf(": ") + 2));
                depth = indent;
            }
        }
        return String.join(" › ", path);
    }
}
