package dev.aftercall.postmortem.analysis;

import dev.aftercall.postmortem.Wording;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The Five Whys of a postmortem: a forest, as it stood when it was read. */
public final class WhyTree {

    private static final int LETTERS = 26;

    private final Map<WhyId, WhyNode> nodes = new HashMap<>();
    private final Map<WhyId, List<WhyNode>> children = new HashMap<>();
    private final List<WhyNode> roots = new ArrayList<>();
    private final BranchRules rules;

    WhyTree(List<WhyNode> all, Wording wording) {
        this.rules = new BranchRules(wording);
        all.stream().sorted(Comparator.comparingInt(WhyNode::position)).forEach(this::put);
    }

    private void put(WhyNode node) {
        nodes.put(node.id(), node);
        siblings(node.parent()).add(node);
    }

    private List<WhyNode> siblings(@Nullable WhyId parent) {
        return parent == null ? roots : children.computeIfAbsent(parent, _ -> new ArrayList<>());
    }

    public int size() {
        return nodes.size();
    }

    public boolean isEmpty() {
        return nodes.isEmpty();
    }

    /** The first questions, in order. */
    public List<WhyNode> roots() {
        return List.copyOf(roots);
    }

    public Optional<WhyNode> find(WhyId id) {
        return Optional.ofNullable(nodes.get(id));
    }

    /** The whys that ask about this one's answer, in order. */
    public List<WhyNode> childrenOf(WhyId id) {
        return List.copyOf(children.getOrDefault(id, List.of()));
    }

    /** Which why of its branch it is: 1 at the top. */
    public int levelOf(WhyNode node) {
        return pathTo(node).size();
    }

    /** Its level, with a letter where it has neighbours, such as {@code 5b}. */
    public String labelOf(WhyNode node) {
        var neighbours = node.parent() == null ? roots : children.getOrDefault(node.parent(), List.of());
        var level = Integer.toString(levelOf(node));
        return neighbours.size() < 2 ? level : level + letters(neighbours.indexOf(node));
    }

    /** Everything from top to bottom, each why before those that ask about it. */
    public List<WhyNode> inOrder() {
        var order = new ArrayList<WhyNode>();
        roots.forEach(root -> collect(root, order));
        return List.copyOf(order);
    }

    /** Every way from the top to an end, with its state. */
    public List<WhyBranch> branches() {
        return inOrder().stream()
                .filter(node -> childrenOf(node.id()).isEmpty())
                .map(this::pathTo)
                .map(path -> new WhyBranch(path, rules.judge(path)))
                .toList();
    }

    /** Where a text of the tree names or blames somebody. */
    public List<Wording.Finding> wordingOf(String text) {
        return rules.wordingOf(text);
    }

    private List<WhyNode> pathTo(WhyNode node) {
        var path = new ArrayList<WhyNode>();
        for (@Nullable WhyNode step = node; step != null; step = above(step)) {
            path.addFirst(step);
        }
        return path;
    }

    private @Nullable WhyNode above(WhyNode node) {
        return node.parent() == null ? null : nodes.get(node.parent());
    }

    private void collect(WhyNode node, List<WhyNode> into) {
        into.add(node);
        childrenOf(node.id()).forEach(child -> collect(child, into));
    }

    private static String letters(int index) {
        var letter = String.valueOf((char) ('a' + index % LETTERS));
        return index < LETTERS ? letter : letters(index / LETTERS - 1) + letter;
    }
}
