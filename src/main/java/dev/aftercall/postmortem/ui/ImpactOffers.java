package dev.aftercall.postmortem.ui;

import dev.aftercall.base.ConflictException;
import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.ImpactFigure;
import dev.aftercall.postmortem.ImpactRow;
import dev.aftercall.postmortem.ImpactService;
import dev.aftercall.postmortem.RoomFacts;
import dev.aftercall.postmortem.SaveOutcome;
import dev.aftercall.postmortem.SectionKind;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Measured figures: into the row where it is empty, else into the notes, so that nobody's figure is lost. */
@Component
class ImpactOffers implements RoomOffers {

    private final RoomText texts;
    private final ImpactService impact;

    ImpactOffers(RoomText texts, ImpactService impact) {
        this.texts = texts;
        this.impact = impact;
    }

    @Override
    public SectionKind kind() {
        return SectionKind.IMPACT;
    }

    @Override
    public List<RoomOffer> of(RoomFacts facts, EditorModel model) {
        return facts.impact().stream()
                .flatMap(measured -> model.postmortem().impact().stream()
                        .filter(figure -> figure.row().dimension() == measured.dimension())
                        .flatMap(figure -> offer(measured, figure, model)))
                .toList();
    }

    private Stream<RoomOffer> offer(ImpactRow measured, ImpactFigure present, EditorModel model) {
        var row = present.row();
        var name = measured.dimension().label();
        if (row.value().isBlank() && row.source().isBlank()) {
            return Stream.of(new RoomOffer(name, measured.text(), "Use", () -> write(measured, present, model)));
        }
        var note = name + ": " + measured.text();
        var isKnown = row.value().equals(measured.value())
                || model.postmortem().text(FieldKey.IMPACT_NOTES).contains(note);
        return isKnown
                ? Stream.empty()
                : Stream.of(new RoomOffer(
                        "%s differs from “%s”".formatted(name, row.value()),
                        measured.text(),
                        "Add to the notes",
                        texts.offer(model, FieldKey.IMPACT_NOTES, name, note).take()));
    }

    private void write(ImpactRow measured, ImpactFigure present, EditorModel model) {
        if (impact.save(model.id(), present.version(), measured) instanceof SaveOutcome.Conflict) {
            throw new ConflictException("Someone has just changed this figure. Nothing was written; try again");
        }
    }
}
