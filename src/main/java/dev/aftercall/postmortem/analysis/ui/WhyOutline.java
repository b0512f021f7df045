package dev.aftercall.postmortem.analysis.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.postmortem.analysis.Evidence;
import dev.aftercall.postmortem.analysis.WhyId;
import dev.aftercall.postmortem.analysis.WhyMark;
import dev.aftercall.postmortem.analysis.WhyNode;
import dev.aftercall.postmortem.analysis.WhyTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The tree of whys as a nested list of plain text, to read aloud, to copy, or on a narrow screen. */
final class WhyOutline extends Div {

    private record Shown(String problem, Map<WhyId, WhyView> views) {}

    private Shown shown = new Shown("", Map.of());

    WhyOutline() {
        addClassName("why-outline");
    }

    /** Shows the tree, if it can be seen at all. */
    void show(String problem, WhyTree tree, Map<WhyId, WhyView> views) {
        var present = new Shown(problem, views);
        if (!isVisible() || present.equals(shown)) {
            return;
        }
        shown = present;
        removeAll();
        add(new Paragraph(problem.isBlank() ? "No problem named yet." : "Problem: " + problem));
        if (tree.isEmpty()) {
            add(new Paragraph("No why has been asked yet."));
        } else {
            add(list(tree.roots(), tree, views));
        }
    }

    private static OrderedList list(List<WhyNode> nodes, WhyTree tree, Map<WhyId, WhyView> views) {
        var list = new OrderedList();
        for (var node : nodes) {
            var view = Objects.requireNonNull(views.get(node.id()));
            var item = new ListItem(question(view), answer(node));
            var evidence = evidence(view);
            if (!evidence.isEmpty()) {
                item.add(line("Evidence: " + String.join("; ", evidence), "muted"));
            }
            view.missing().forEach(remark -> item.add(line(remark.sentence(), "warn")));
            view.hints().forEach(remark -> item.add(line(remark.sentence(), "muted")));
            var children = tree.childrenOf(node.id());
            if (!children.isEmpty()) {
                item.add(list(children, tree, views));
            }
            list.add(item);
        }
        return list;
    }

    private static Paragraph question(WhyView view) {
        var number = new Span(view.label() + " ");
        number.addClassName("n");
        var text = view.node().question();
        return new Paragraph(number, new Span(text.isBlank() ? "No question yet" : text));
    }

    private static Paragraph answer(WhyNode node) {
        var answer = new Span(node.answer().isBlank() ? "No answer yet" : node.answer());
        answer.addClassName("says");
        var mark = new Span(
                node.mark() == WhyMark.UNMARKED ? "" : " – " + node.mark().label());
        mark.addClassName(node.mark() == WhyMark.PROCESS_GAP ? "good" : "muted");
        return new Paragraph(answer, mark);
    }

    private static List<String> evidence(WhyView view) {
        var all = new ArrayList<>(view.evidence().stream().map(Evidence::text).toList());
        if (!view.node().evidence().isBlank()) {
            all.add(view.node().evidence());
        }
        if (view.node().evidenceUrl() != null) {
            all.add(view.node().evidenceUrl());
        }
        return all;
    }

    private static Paragraph line(String text, String look) {
        var line = new Paragraph(text);
        line.addClassNames("s", look);
        return line;
    }
}
