package dev.aftercall.postmortem;

import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.Roles;
import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes down what an incident cost. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class ImpactService {

    private final FigureRepository figures;
    private final PostmortemAccess access;
    private final CurrentUser user;
    private final Clock clock;

    ImpactService(FigureRepository figures, PostmortemAccess access, CurrentUser user, Clock clock) {
        this.figures = figures;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    /** Stores a row, unless someone else has changed it since the expected version. */
    public SaveOutcome save(PostmortemId id, long expectedVersion, ImpactRow row) {
        var ref = access.forWriting(id);
        var figure = figures.findById(new FigureId(id, row.dimension())).orElseThrow(PostmortemNotFoundException::new);
        var before = figure.row();
        if (before.equals(row)) {
            return new SaveOutcome.Saved(figure.version(), figure.changedAt());
        }
        if (figure.version() != expectedVersion) {
            return figure.conflict();
        }
        figure.write(row, user.id(), clock.instant());
        var saved = figures.saveAndFlush(figure);
        var label = row.dimension().label() + ": ";
        access.written(ref, SectionKind.IMPACT, "postmortem.impact", label + before.text(), label + row.text());
        return new SaveOutcome.Saved(saved.version(), saved.changedAt());
    }
}
