package dev.aftercall.postmortem.analysis;

import dev.aftercall.base.Ids;
import dev.aftercall.base.Reading;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.Roles;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemRef;
import dev.aftercall.postmortem.SaveOutcome;
import dev.aftercall.postmortem.Words;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Grows the tree of whys of a postmortem. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class WhyService {

    private final WhyRepository whys;
    private final WhyAccess access;
    private final Words words;
    private final CurrentUser user;
    private final Clock clock;

    WhyService(WhyRepository whys, WhyAccess access, Words words, CurrentUser user, Clock clock) {
        this.whys = whys;
        this.access = access;
        this.words = words;
        this.user = user;
        this.clock = clock;
    }

    /**
     * Adds a why.
     *
     * @param parent the why whose answer is asked about; null for a first question
     * @param after the neighbour that it comes after; null to come last
     */
    public WhyId add(PostmortemId postmortem, @Nullable WhyId parent, @Nullable WhyId after, EditWhy texts) {
        var ref = access.forWriting(postmortem);
        var tree = new Whys(whys.findTree(postmortem));
        var why = new Why(postmortem, parent, texts, user.id(), clock.instant());
        tree.insert(why, after);
        whys.save(why);
        access.written(ref, "add", null, why.text());
        return why.id();
    }

    /** Adds a why with question and answer. */
    public WhyId add(
            PostmortemId postmortem, @Nullable WhyId parent, @Nullable WhyId after, String question, String answer) {
        return add(postmortem, parent, after, new EditWhy(question, answer));
    }

    /** Stores the texts, unless someone else has changed them since the expected version. */
    public SaveOutcome edit(WhyId id, long expectedVersion, EditWhy texts) {
        var ref = access.forWriting(id);
        var why = tree(ref).get(id);
        var before = why.text();
        var versionBefore = why.textVersion();
        var outcome = why.write(expectedVersion, texts, user.id(), clock.instant());
        if (why.textVersion() != versionBefore) {
            access.written(ref, "edit", before, why.text());
        }
        return outcome;
    }

    public void mark(WhyId id, WhyMark mark) {
        var ref = access.forWriting(id);
        var why = tree(ref).get(id);
        var before = why.mark();
        if (before != mark) {
            why.mark(mark);
            access.written(ref, "mark", before.label(), mark.label());
        }
    }

    /** Moves a why with everything below it; where it cannot go further nothing happens. */
    public void move(WhyId id, WhyMove where) {
        var ref = access.forWriting(id);
        var tree = tree(ref);
        var why = tree.get(id);
        if (tree.move(why, where)) {
            access.written(ref, "move", null, why.text());
        }
    }

    /** Removes a why with everything below it. */
    public RemovedWhys remove(WhyId id) {
        var ref = access.forWriting(id);
        var tree = tree(ref);
        var why = tree.get(id);
        var removal = Ids.next();
        var taken = tree.take(why);
        taken.forEach(each -> each.removedBy(removal));
        access.written(ref, "remove", why.text(), null);
        return new RemovedWhys(ref.id(), removal, taken.size());
    }

    /** Puts back what a removal took away, at its old place or the nearest to it; a second time nothing happens. */
    public void restore(RemovedWhys removed) {
        var ref = access.forWriting(removed.postmortem());
        var branch = whys.findRemoved(removed.postmortem(), removed.removal());
        if (!branch.isEmpty()) {
            tree(ref).putBack(branch);
            branch.forEach(Why::restored);
            access.written(ref, "restore", null, branch.getFirst().text());
        }
    }

    @Transactional(readOnly = true)
    public WhyTree tree(PostmortemId postmortem) {
        access.forReading(postmortem);
        return Reading.once("whys", postmortem, () -> read(postmortem));
    }

    private WhyTree read(PostmortemId postmortem) {
        var rows = whys.findTreeAndCategory(postmortem);
        if (!rows.isEmpty()) {
            Reading.once(
                    RootCauseService.CATEGORY,
                    postmortem,
                    () -> Optional.ofNullable(rows.getFirst().category()));
        }
        return new WhyTree(rows.stream().map(row -> row.why().toRecord()).toList(), words.current());
    }

    private Whys tree(PostmortemRef ref) {
        return new Whys(whys.findTree(ref.id()));
    }
}
