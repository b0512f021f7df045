package dev.aftercall.postmortem.version;

import dev.aftercall.base.ConflictException;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SaveOutcome;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.analysis.EditWhy;
import dev.aftercall.postmortem.analysis.Evidence;
import dev.aftercall.postmortem.analysis.EvidenceRef;
import dev.aftercall.postmortem.analysis.WhyEvidenceService;
import dev.aftercall.postmortem.analysis.WhyId;
import dev.aftercall.postmortem.analysis.WhyMark;
import dev.aftercall.postmortem.analysis.WhyMove;
import dev.aftercall.postmortem.analysis.WhyNode;
import dev.aftercall.postmortem.analysis.WhyService;
import dev.aftercall.postmortem.analysis.WhyTree;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The tree of whys. */
@Component
class WhysPiece implements StructuredPiece<WhysPiece.Kept> {

    /** A why as it was; those above it come before it. */
    record Kept(String id, @Nullable String parent, int level, EditWhy texts, WhyMark mark, List<Pinned> pinned) {}

    /** Evidence of the incident as it read when it was kept. */
    record Pinned(EvidenceRef ref, String text) {}

    private final WhyService whys;
    private final WhyEvidenceService evidence;

    WhysPiece(WhyService whys, WhyEvidenceService evidence) {
        this.whys = whys;
        this.evidence = evidence;
    }

    @Override
    public Piece piece() {
        return new Piece("WHYS", "Whys", SectionKind.ROOT_CAUSE);
    }

    @Override
    public Class<Kept> type() {
        return Kept.class;
    }

    @Override
    public List<Kept> take(PostmortemId postmortem) {
        var tree = whys.tree(postmortem);
        var pinned = evidence.of(postmortem);
        return tree.inOrder().stream()
                .map(node -> kept(node, tree, pinned.getOrDefault(node.id(), List.of())))
                .toList();
    }

    @Override
    public String idOf(Kept item) {
        return item.id();
    }

    @Override
    public String text(List<Kept> items) {
        return items.stream().map(WhysPiece::lines).collect(Collectors.joining("\n"));
    }

    @Override
    public void restore(PostmortemId postmortem, List<Kept> items) {
        var wanted = items.stream().collect(Collectors.toMap(Kept::id, item -> item));
        takeAway(postmortem, wanted);
        var tree = whys.tree(postmortem);
        var ids = new HashMap<String, WhyId>();
        for (var item : items) {
            var parent = item.parent() == null ? null : ids.get(item.parent());
            var id = tree.inOrder().stream()
                    .filter(node -> node.id().toString().equals(item.id()))
                    .findFirst()
                    .map(node -> changed(node, item))
                    .orElseGet(() -> whys.add(postmortem, parent, null, item.texts()));
            whys.mark(id, item.mark());
            ids.put(item.id(), id);
        }
        arrange(postmortem, items, ids);
        pin(postmortem, items, ids);
    }

    /** Pins what was pinned and takes off the rest; what the incident has struck out since stays away. */
    private void pin(PostmortemId postmortem, List<Kept> items, Map<String, WhyId> ids) {
        var present = evidence.of(postmortem);
        var known = evidence.choices(postmortem).stream().map(Evidence::ref).collect(Collectors.toSet());
        for (var item : items) {
            var id = Objects.requireNonNull(ids.get(item.id()));
            var wanted = item.pinned().stream().map(Pinned::ref).toList();
            present.getOrDefault(id, List.of()).stream()
                    .map(Evidence::ref)
                    .filter(ref -> !wanted.contains(ref))
                    .forEach(ref -> evidence.unpin(id, ref));
            wanted.stream().filter(known::contains).forEach(ref -> evidence.pin(id, ref));
        }
    }

    /** Moves each why up to its old place among its neighbours. */
    private void arrange(PostmortemId postmortem, List<Kept> items, Map<String, WhyId> ids) {
        var places = new HashMap<String, Integer>();
        var tree = whys.tree(postmortem);
        for (var item : items) {
            var place = places.merge(String.valueOf(item.parent()), 1, Integer::sum) - 1;
            var id = ids.getOrDefault(item.id(), WhyId.next());
            for (var now = place(tree, id); now > place; now--) {
                whys.move(id, WhyMove.UP);
                tree = whys.tree(postmortem);
            }
        }
    }

    /** How many neighbours stand before a why. */
    private static int place(WhyTree tree, WhyId id) {
        var parent = tree.find(id).map(WhyNode::parent).orElse(null);
        return tree.inOrder().stream()
                .filter(node -> Objects.equals(node.parent(), parent))
                .map(WhyNode::id)
                .toList()
                .indexOf(id);
    }

    /** Removes what was not there, or stood elsewhere, with everything below it. */
    private void takeAway(PostmortemId postmortem, Map<String, Kept> wanted) {
        var tree = whys.tree(postmortem);
        for (var node : tree.inOrder()) {
            var item = wanted.get(node.id().toString());
            if ((item == null || !Objects.equals(item.parent(), parent(node)))
                    && whys.tree(postmortem).find(node.id()).isPresent()) {
                whys.remove(node.id());
            }
        }
    }

    private WhyId changed(WhyNode node, Kept item) {
        if (whys.edit(node.id(), node.version(), item.texts()) instanceof SaveOutcome.Conflict) {
            throw new ConflictException("A why is being changed at this moment. Try again.");
        }
        return node.id();
    }

    private static Kept kept(WhyNode node, WhyTree tree, List<Evidence> pinned) {
        return new Kept(
                node.id().toString(),
                parent(node),
                tree.levelOf(node),
                new EditWhy(node.question(), node.answer(), node.evidence(), node.evidenceUrl()),
                node.mark(),
                pinned.stream().map(each -> new Pinned(each.ref(), each.text())).toList());
    }

    private static @Nullable String parent(WhyNode node) {
        return node.parent() == null ? null : node.parent().toString();
    }

    private static String lines(Kept item) {
        var indent = "    ".repeat(item.level() - 1);
        var texts = item.texts();
        var lines = new StringBuilder()
                .append(indent)
                .append(item.level())
                .append(". ")
                .append(texts.question())
                .append('\n')
                .append(indent)
                .append("   ")
                .append(texts.answer())
                .append(
                        item.mark() == WhyMark.UNMARKED
                                ? ""
                                : " (" + item.mark().label() + ")")
                .append('\n');
        if (!texts.evidence().isEmpty()) {
            lines.append(indent)
                    .append("   Evidence: ")
                    .append(texts.evidence())
                    .append('\n');
        }
        item.pinned()
                .forEach(pinned -> lines.append(indent)
                        .append("   Pinned: ")
                        .append(pinned.text())
                        .append('\n'));
        if (texts.evidenceUrl() != null) {
            lines.append(indent).append("   ").append(texts.evidenceUrl()).append('\n');
        }
        return lines.toString();
    }
}
