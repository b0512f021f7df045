package dev.aftercall.postmortem.analysis;

import dev.aftercall.base.ConflictException;
import dev.aftercall.base.RuleViolationException;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.Roles;
import dev.aftercall.incident.diagnosis.DiagnosisQueries;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemRef;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Begins the tree of whys with the incident's diagnosis, once. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class DiagnosisDraftService {

    private final DiagnosisQueries diagnoses;
    private final WhyRepository whys;
    private final RootCauseRepository causes;
    private final WhyAccess access;
    private final CurrentUser user;
    private final Clock clock;

    DiagnosisDraftService(
            DiagnosisQueries diagnoses,
            WhyRepository whys,
            RootCauseRepository causes,
            WhyAccess access,
            CurrentUser user,
            Clock clock) {
        this.diagnoses = diagnoses;
        this.whys = whys;
        this.causes = causes;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    /** What would be added; nothing is changed. */
    @Transactional(readOnly = true)
    public DiagnosisDraft draft(PostmortemId postmortem) {
        return draft(access.forReading(postmortem));
    }

    /**
     * Adds the whys of the draft as a branch of their own, behind what stands there.
     *
     * @param seen the draft that was looked at
     * @return the topmost of them
     * @throws RuleViolationException if there is nothing to take over, or it was taken over and still stands
     * @throws ConflictException if the diagnosis has changed since
     */
    public WhyId takeOver(PostmortemId postmortem, DiagnosisDraft seen) {
        var ref = access.forWriting(postmortem);
        var draft = draft(ref);
        if (draft.takenOver() != null) {
            throw new RuleViolationException("The diagnosis has been taken over already");
        }
        if (draft.whys().isEmpty()) {
            throw new RuleViolationException("The diagnosis names no layer at fault");
        }
        if (!draft.whys().equals(seen.whys())) {
            throw new ConflictException("The diagnosis has changed since you looked at it.");
        }
        var top = add(ref, draft);
        var cause = causes.findById(postmortem).orElseGet(() -> new RootCauseChoice(postmortem));
        cause.takeOver(top);
        causes.save(cause);
        access.written(ref, "diagnosis", null, "%d whys".formatted(draft.whys().size()));
        return top;
    }

    private WhyId add(PostmortemRef ref, DiagnosisDraft draft) {
        var tree = new Whys(whys.findTree(ref.id()));
        @Nullable WhyId top = null;
        @Nullable WhyId parent = null;
        for (var each : draft.whys()) {
            var why = new Why(ref.id(), parent, each.texts(), user.id(), clock.instant());
            why.mark(each.mark());
            tree.insert(why, null);
            whys.save(why);
            parent = why.id();
            top = top == null ? parent : top;
        }
        if (top == null) {
            throw new IllegalStateException("A draft without whys");
        }
        return top;
    }

    private DiagnosisDraft draft(PostmortemRef ref) {
        var sheet = new DiagnosisWhys(diagnoses.sheet(ref.key()));
        var takenOver = causes.findById(ref.id()).flatMap(RootCauseChoice::takenOver);
        return new DiagnosisDraft(
                sheet.chain(),
                sheet.leftOut(),
                takenOver
                        .filter(branch -> whys.findPostmortem(branch).isPresent())
                        .orElse(null));
    }
}
