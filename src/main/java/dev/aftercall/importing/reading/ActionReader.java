package dev.aftercall.importing.reading;

import dev.aftercall.importing.reading.Block.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads action items from tables and lists, and marked ones anywhere else. */
final class ActionReader {

    private static final Pattern MARKED = Pattern.compile(
            "^\\s*(?:[-*+]\\s+)?(?:\\[(?i:action item|action|ai)]|\\*{0,2}(?i:action item|ai)\\s*:\\*{0,2}|\\*{2}\\[?(?i:action item)]?\\*{2}:?)\\s*(.+)$");

    private static final Pattern FACT = Pattern.compile(
            "(?i)[*_]*(?:owner|assignee|assigned to|dri|responsible|due|due date|deadline|eta|status|state)[*_]*\\s*:.*");

    private final Report report;
    private final ActionText text;
    private final ActionTable table;
    private final List<ParsedAction> actions;

    ActionReader(Report report, Calendar calendar, List<ParsedAction> actions) {
        this.report = report;
        this.actions = actions;
        this.text = new ActionText(report, calendar);
        this.table = new ActionTable(report, text, actions);
    }

    /** Takes the action items out of a part that is about them. */
    void read(Part part) {
        var notes = new ArrayList<Block>();
        for (var block : part.blocks()) {
            if (block.kind() == Kind.LIST) {
                block.items().forEach(item -> item(item, 0));
            } else if (block.kind() != Kind.TABLE || !table.read(block)) {
                readMarked(block);
                notes.add(block);
            }
        }
        if (part.blocks().stream().noneMatch(block -> block.kind() == Kind.LIST || block.kind() == Kind.TABLE)
                && !part.blocks().isEmpty()) {
            report.guess(part.line() + 1, "No list and no table of actions here; kept as a note");
        }
        part.keepOnly(notes);
    }

    private void item(ListItem item, int depth) {
        var blocks = item.blocks(depth);
        var first = blocks.isEmpty() ? List.<String>of() : blocks.getFirst().lines();
        var head = blocks.isEmpty() || blocks.getFirst().kind() != Kind.PARAGRAPH ? "" : String.join("\n", first);
        var isGroup = depth < 2 && isGroup(head, blocks);
        if (isGroup) {
            report.guess(item.lineNumber(), "Taken as a group of actions: " + Plain.of(head));
            for (var inner : blocks) {
                if (inner.kind() == Kind.LIST) {
                    inner.items().forEach(next -> item(next, depth + 1));
                }
            }
            return;
        }
        var details = String.join(
                "\n\n",
                blocks.stream().skip(head.isEmpty() ? 0 : 1).map(Block::source).toList());
        var source = (head.isEmpty() ? item.source() : head) + facts(blocks);
        if (!source.isBlank()) {
            actions.add(text.action(source, details, item.lineNumber()));
        }
    }

    /** Owner, due date and state where they are items below the action. */
    private static String facts(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.kind() == Kind.LIST)
                .flatMap(block -> block.items().stream())
                .filter(item -> item.lines().size() == 1
                        && FACT.matcher(item.lines().getFirst()).matches())
                .map(item -> " (" + Plain.of(item.lines().getFirst()) + ")")
                .collect(Collectors.joining());
    }

    /** A line with a colon or in bold alone, and a list below it. */
    private static boolean isGroup(String head, List<Block> blocks) {
        var hasList = blocks.stream().skip(1).anyMatch(block -> block.kind() == Kind.LIST);
        var text = head.strip();
        return hasList
                && (text.isEmpty()
                        || text.matches("(?s).*[:：][*_]*")
                        || text.matches("(?:\\*\\*|__)[^*_]+(?:\\*\\*|__):?"))
                && !text.matches("(?s)\\[[ xX]].*");
    }

    /** Finds action items that are marked as such within other text. */
    void readMarked(Block block) {
        if (block.kind() == Kind.CODE || block.kind() == Kind.TABLE) {
            return;
        }
        for (var i = 0; i < block.lines().size(); i++) {
            var line = block.lines().get(i);
            var marked = line.length() > 5_000 ? null : MARKED.matcher(line);
            if (marked != null && marked.matches()) {
                var end = i + 1;
                while (end < block.lines().size()
                        && !block.lines().get(end).isBlank()
                        && !block.lines().get(end).matches("\\s*(?:[-*+]|\\d+[.)])\\s.*")) {
                    end++;
                }
                var rest = String.join("\n", block.lines().subList(i + 1, end));
                report.guess(block.lineNumber() + i, "Taken as an action item");
                actions.add(text.action((marked.group(1) + "\n" + rest).strip(), "", block.lineNumber() + i));
            }
        }
    }
}
