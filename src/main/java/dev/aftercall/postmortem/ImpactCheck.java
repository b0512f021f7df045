package dev.aftercall.postmortem;

import java.util.List;
import org.springframework.stereotype.Component;

/** What the impact table needs. */
@Component
class ImpactCheck implements ReadinessCheck {

    private final PostmortemReader reader;

    ImpactCheck(PostmortemReader reader) {
        this.reader = reader;
    }

    @Override
    public List<ReadinessItem> check(PostmortemId postmortem) {
        var rows = reader.impact(postmortem).stream().map(ImpactFigure::row).toList();
        var known = rows.stream().filter(ImpactRow::isKnown).toList();
        var unsourced = known.stream().filter(row -> row.source().isBlank()).findFirst();
        return List.of(
                new ReadinessItem(
                        SectionKind.IMPACT,
                        "A figure of the impact",
                        "At least one, recorded or estimated",
                        !known.isEmpty(),
                        ImpactDimension.USERS_AFFECTED.name(),
                        Need.REVIEW),
                new ReadinessItem(
                        SectionKind.IMPACT,
                        "A source for each figure",
                        unsourced
                                .map(row -> row.dimension().label() + " does not say where it comes from")
                                .orElse(""),
                        unsourced.isEmpty(),
                        unsourced.map(row -> row.dimension().name()).orElse(null),
                        Need.HINT));
    }
}
