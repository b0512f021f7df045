package dev.aftercall.report;

import java.util.List;

/**
 * Writes the whys as lists: a chain stays on one level, only a branch moves to the right. The number is the level, with a
 * letter where there are several on it side by side.
 */
final class WhyTree {

    private final Html html;

    WhyTree(Html html) {
        this.html = html;
    }

    void write(List<WhyNode> roots) {
        if (roots.size() == 1) {
            writeChain(roots.getFirst(), 1, "", "whys");
        } else {
            writeBranches(roots, 1, "whys");
        }
    }

    private void writeChain(WhyNode first, int depth, String letter, String listClass) {
        html.newLine().open("ol", "class", listClass);
        writeRest(first, depth, letter);
        html.close();
    }

    private void writeRest(WhyNode first, int firstDepth, String letter) {
        var node = first;
        var depth = firstDepth;
        var number = depth + letter;
        while (true) {
            openItem(node, number);
            if (node.children().size() != 1) {
                writeBranches(node.children(), depth + 1, "whys branch");
                html.close().close();
                return;
            }
            html.close().close();
            node = node.children().getFirst();
            depth++;
            number = String.valueOf(depth);
        }
    }

    private void writeBranches(List<WhyNode> nodes, int depth, String listClass) {
        for (var i = 0; i < nodes.size(); i++) {
            writeChain(nodes.get(i), depth, letter(i), listClass);
        }
    }

    /** The number of one of the nodes that stand side by side. */
    static String number(int depth, int index, int siblings) {
        return siblings == 1 ? String.valueOf(depth) : depth + letter(index);
    }

    private static String letter(int index) {
        return index < 26 ? String.valueOf((char) ('a' + index)) : "." + (index + 1);
    }

    private void openItem(WhyNode node, String number) {
        var isGap = node.mark() == WhyNode.Mark.PROCESS_GAP;
        html.newLine().open("li", "class", isGap ? "gap" : "why");
        html.element("span", number, "class", "n").open("div", "class", "step");
        html.element("p", node.question(), "class", "q", "dir", "auto");
        html.open("p", "class", "a", "dir", "auto").element(isGap ? "b" : "span", node.answer());
        if (node.mark() != WhyNode.Mark.UNMARKED) {
            html.text(" ").element("span", node.mark().label(), "class", isGap ? "mark good" : "mark");
        }
        html.close();
        writeEvidence(node);
    }

    private void writeEvidence(WhyNode node) {
        node.pinned().forEach(pinned -> html.element("p", pinned, "class", "evidence", "dir", "auto"));
        var evidence = node.evidence();
        var url = node.evidenceUrl();
        if (evidence == null && url == null) {
            return;
        }
        html.open("p", "class", "evidence").text("Evidence: ");
        if (url == null) {
            html.text(evidence == null ? "" : evidence);
        } else {
            html.link(url, evidence == null ? url : evidence);
        }
        html.close();
    }
}
