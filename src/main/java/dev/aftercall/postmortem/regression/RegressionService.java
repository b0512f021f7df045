package dev.aftercall.postmortem.regression;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.Roles;
import dev.aftercall.postmortem.Direction;
import dev.aftercall.postmortem.PostmortemAccess;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SaveOutcome;
import dev.aftercall.postmortem.TextLimit;
import dev.aftercall.postmortem.regression.CaseDesk.Work;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes regression cases and carries them to the suite. What a case says is frozen with the postmortem; its
 * evidence goes on.
 */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class RegressionService {

    /** The most cases that a postmortem can have. */
    public static final int MOST = 100;

    private static final TextLimit SUITE = new TextLimit("Suite", 200);

    private final CaseDesk desk;
    private final CaseRepository cases;
    private final PostmortemAccess access;
    private final CurrentUser user;
    private final Clock clock;

    RegressionService(CaseDesk desk, CaseRepository cases, PostmortemAccess access, CurrentUser user, Clock clock) {
        this.desk = desk;
        this.cases = cases;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    /** Adds a case behind the others. */
    public CaseId add(PostmortemId postmortem, CaseDraft draft) {
        var ref = access.forWriting(postmortem);
        var count = roomFor(postmortem).size();
        var row = cases.save(new CaseRow(postmortem, count, draft, user.id(), clock.instant()));
        desk.written(ref, "add", null, draft.trigger());
        return row.id();
    }

    /** Stores the draft, unless someone else has changed the case since the expected version. */
    public SaveOutcome edit(CaseId id, long expectedVersion, CaseDraft draft) {
        var work = desk.forWriting(id);
        var before = work.row().draft();
        var versionBefore = work.row().textVersion();
        var outcome = work.row().edit(expectedVersion, draft, user.id(), clock.instant());
        if (work.row().textVersion() != versionBefore) {
            desk.written(work.postmortem(), "edit", before.toString(), draft.toString());
        }
        return outcome;
    }

    /** Moves a case past its neighbour; at the edge nothing happens. */
    public void move(CaseId id, Direction direction) {
        var work = desk.forWriting(id);
        var all = new ArrayList<>(desk.all(work.postmortem().id()));
        var from = all.indexOf(work.row());
        var to = direction == Direction.UP ? from - 1 : from + 1;
        if (to >= 0 && to < all.size()) {
            Collections.swap(all, from, to);
            number(all);
            desk.written(work.postmortem(), "move", null, work.row().trigger());
        }
    }

    /** Removes a case; {@link #restore} puts it back with its evidence. */
    public void remove(CaseId id) {
        var work = desk.forWriting(id);
        work.row().remove(user.id(), clock.instant());
        number(desk.all(work.postmortem().id()));
        desk.written(work.postmortem(), "remove", work.row().trigger(), null);
    }

    /** Puts a removed case back where it was, or last if that is no place any more. */
    public void restore(CaseId id) {
        var work = desk.removed(id);
        var all = new ArrayList<>(roomFor(work.postmortem().id()));
        work.row().restore(user.id(), clock.instant());
        all.add(Math.min(work.row().position(), all.size()), work.row());
        number(all);
        desk.written(work.postmortem(), "restore", null, work.row().trigger());
    }

    /** Records the run in which the test failed without the fix. */
    public void failsBefore(CaseId id, TestRun run) {
        step(id, work -> {
            requireAfterBegin(work, run.at());
            work.row().fails(run, user.id(), clock.instant());
        });
    }

    /** Records the run in which the test passed with the fix. */
    public void passesAfter(CaseId id, TestRun run) {
        step(id, work -> work.row().passes(run, user.id(), clock.instant()));
    }

    /** Names the suite in which the test runs with every deployment. */
    public void addToSuite(CaseId id, String suite) {
        var name = SUITE.require(suite);
        step(id, work -> work.row().joins(name, user.id(), clock.instant()));
    }

    /** Takes back the last piece of evidence. */
    public void stepBack(CaseId id) {
        step(id, work -> work.row().stepBack(user.id(), clock.instant()));
    }

    private void step(CaseId id, Consumer<Work> verb) {
        var work = desk.forEvidence(id);
        var from = work.row().state();
        verb.accept(work);
        var to = work.row().state();
        desk.noted(
                work,
                to.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                "%s: %s".formatted(work.row().trigger(), from.label()),
                "%s: %s".formatted(work.row().trigger(), to.label()));
    }

    private List<CaseRow> roomFor(PostmortemId postmortem) {
        var all = desk.all(postmortem);
        if (all.size() >= MOST) {
            throw new RuleViolationException("A postmortem has at most %d regression cases".formatted(MOST));
        }
        return all;
    }

    private static void requireAfterBegin(Work work, Instant at) {
        var day = work.postmortem().incidentDate();
        if (at.isBefore(day.atStartOfDay(ZoneOffset.UTC).toInstant())) {
            throw new RuleViolationException("The test run lies before the incident (%s)".formatted(day));
        }
    }

    private static void number(List<CaseRow> all) {
        for (var i = 0; i < all.size(); i++) {
            all.get(i).place(i);
        }
    }
}
