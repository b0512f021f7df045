package dev.aftercall.postmortem;

import dev.aftercall.base.Reading;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Puts together what is known of one postmortem, with as many statements for a large one as for a small one. */
@Component
class PostmortemReader {

    private final TextRepository texts;
    private final FigureRepository figures;
    private final Rights rights;

    PostmortemReader(TextRepository texts, FigureRepository figures, Rights rights) {
        this.texts = texts;
        this.figures = figures;
        this.rights = rights;
    }

    PostmortemDetails read(Postmortem postmortem, IncidentFacts incident) {
        Reading.once("postmortem", postmortem.id(), postmortem::ref);
        Reading.once("chosen", postmortem.id(), () -> ChosenEntries.of(postmortem));
        var team = postmortem.team();
        var review = postmortem.review();
        return new PostmortemDetails(
                postmortem.id(),
                incident,
                review.state(),
                postmortem.sections(),
                texts(postmortem.id()),
                impact(postmortem.id()),
                team.with(Part.AUTHOR),
                team.with(Part.PARTICIPANT),
                team.with(Part.REVIEWER),
                review.moves(),
                postmortem.timeline(),
                postmortem.openedBy(),
                postmortem.openedAt(),
                postmortem.changedBy(),
                postmortem.changedAt(),
                review.publishedVersion(),
                review.publishedAt(),
                rights.on(postmortem));
    }

    Map<FieldKey, FieldText> texts(PostmortemId id) {
        return Reading.once("texts", id, () -> readTexts(id));
    }

    private Map<FieldKey, FieldText> readTexts(PostmortemId id) {
        var byKey = new EnumMap<FieldKey, FieldText>(FieldKey.class);
        texts.findAll(id.value()).forEach(text -> byKey.put(text.id().field(), text.toRecord()));
        return byKey;
    }

    List<ImpactFigure> impact(PostmortemId id) {
        return Reading.once(
                "impact",
                id,
                () -> figures.findAll(id.value()).stream()
                        .map(Figure::toRecord)
                        .sorted(Comparator.comparing(figure -> figure.row().dimension()))
                        .toList());
    }
}
