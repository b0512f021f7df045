package dev.aftercall.importing.reading;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import dev.aftercall.importing.reading.Block.Kind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cuts Markdown into its blocks, each with its lines. The library sees a shadow of the text in which lines that would
 * cost it too much are replaced, and the rows of a table and very long paragraphs broken; only the line numbers are taken
 * from it.
 */
final class Blocks {

    static final int MAX_DEPTH = 6;
    private static final int MAX_SHADOW = 1000;
    private static final int LONG_RUN = 100;
    private static final Pattern TOO_DEEP = Pattern.compile("^\\s*(?:>\\s*|[-*+]\\s+|\\d{1,9}[.)]\\s+){12,}");
    private static final Parser PARSER = Parser.builder(
                    new MutableDataSet().set(Parser.EXTENSIONS, List.of(FootnoteExtension.create())))
            .customInlineParserFactory(NoInlines::new)
            .build();

    private Blocks() {}

    /**
     * The blocks of some lines.
     *
     * @param firstLine where the lines begin in the file, counted from 0
     */
    static List<Block> of(List<String> lines, int firstLine, int depth) {
        if (depth > MAX_DEPTH) {
            return List.of(Block.of(Kind.PARAGRAPH, firstLine, lines));
        }
        var starts = new int[lines.size()];
        var shadow = shadow(lines, starts);
        var blocks = new ArrayList<Block>();
        var nodes = new ArrayList<Node>();
        PARSER.parse(shadow).getChildren().forEach(nodes::add);
        var next = 0;
        for (var i = 0; i < nodes.size(); i++) {
            var last = i + 1 < nodes.size() ? lineOf(starts, nodes.get(i + 1)) - 1 : lines.size() - 1;
            if (last >= next) {
                add(blocks, nodes.get(i), lines, next, last, firstLine, starts);
                next = last + 1;
            }
        }
        if (nodes.isEmpty()) {
            addLines(blocks, Kind.OTHER, lines, 0, lines.size() - 1, firstLine);
        }
        return blocks;
    }

    private static String shadow(List<String> lines, int[] starts) {
        var shadow = new StringBuilder();
        var run = 0;
        var inTable = false;
        for (var i = 0; i < lines.size(); i++) {
            starts[i] = shadow.length();
            var line = lines.get(i);
            var isRow = line.startsWith("|");
            run = line.isBlank() ? 0 : run + 1;
            if (run == LONG_RUN || (isRow && inTable)) {
                run = 0;
            } else {
                shadow.append(cheap(line));
            }
            inTable = isRow;
            shadow.append('\n');
        }
        return shadow.toString();
    }

    private static String cheap(String line) {
        var head = line.length() > MAX_SHADOW ? line.substring(0, MAX_SHADOW).stripTrailing() : line;
        return TOO_DEEP.matcher(head).find() ? "x" : head;
    }

    private static void add(
            List<Block> blocks, Node node, List<String> lines, int first, int last, int offset, int[] starts) {
        switch (node) {
            case Heading heading -> {
                var from = skipBlank(lines, first, last);
                blocks.add(new Block(
                        Kind.HEADING, offset + from, trimmed(lines, from, last), heading.getLevel(), List.of()));
            }
            case ListBlock list -> addList(blocks, list, lines, first, last, offset, starts);
            case Paragraph _ -> Tables.split(lines, skipBlank(lines, first, last), last, offset, blocks);
            default -> addLines(blocks, kind(node), lines, first, last, offset);
        }
    }

    private static Kind kind(Node node) {
        return switch (node) {
            case FencedCodeBlock _, IndentedCodeBlock _ -> Kind.CODE;
            case BlockQuote _ -> Kind.QUOTE;
            case HtmlBlockBase _ -> Kind.HTML;
            case ThematicBreak _ -> Kind.RULE;
            default -> Kind.OTHER;
        };
    }

    private static void addList(
            List<Block> blocks, ListBlock list, List<String> lines, int first, int last, int offset, int[] starts) {
        var children = new ArrayList<Node>();
        list.getChildren().forEach(children::add);
        var items = new ArrayList<ListItem>();
        var from = skipBlank(lines, first, last);
        var next = from;
        for (var i = 0; i < children.size(); i++) {
            var end = i + 1 < children.size() ? lineOf(starts, children.get(i + 1)) - 1 : last;
            if (end >= next) {
                items.add(ListItem.of(offset + next, trimmed(lines, next, end)));
                next = end + 1;
            }
        }
        blocks.add(new Block(
                Kind.LIST, offset + from, trimmed(lines, from, last), list instanceof BulletList ? 0 : 1, items));
    }

    static void addLines(List<Block> blocks, Kind kind, List<String> lines, int first, int last, int offset) {
        var from = skipBlank(lines, first, last);
        if (from <= last && !lines.get(from).isBlank()) {
            blocks.add(Block.of(kind, offset + from, trimmed(lines, from, last)));
        }
    }

    static int skipBlank(List<String> lines, int first, int last) {
        var from = first;
        while (from < last && lines.get(from).isBlank()) {
            from++;
        }
        return from;
    }

    static List<String> trimmed(List<String> lines, int first, int last) {
        var end = last;
        while (end > first && lines.get(end).isBlank()) {
            end--;
        }
        return List.copyOf(lines.subList(first, end + 1));
    }

    private static int lineOf(int[] starts, Node node) {
        var found = Arrays.binarySearch(starts, node.getStartOffset());
        return found >= 0 ? found : -found - 2;
    }
}
