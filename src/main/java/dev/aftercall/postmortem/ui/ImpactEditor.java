package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.ImpactDimension;
import dev.aftercall.postmortem.ImpactFigure;
import dev.aftercall.postmortem.ImpactService;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.postmortem.PostmortemService;
import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;

/** Writes the seven figures of the impact and what there is to say about them. */
final class ImpactEditor extends SectionEditor {

    private final Map<ImpactDimension, ImpactRowEditor> rows = new EnumMap<>(ImpactDimension.class);
    private final TextBlock notes;

    ImpactEditor(EditorModel model, PostmortemService postmortems, PostmortemQueries queries, ImpactService impact) {
        notes = TextBlock.markdown(model, FieldKey.IMPACT_NOTES, postmortems, "");
        var list = new UnorderedList(head());
        list.addClassName("impact-rows");
        for (var figure : model.postmortem().impact()) {
            var dimension = figure.row().dimension();
            var row = new ImpactRowEditor(
                    model,
                    dimension,
                    (version, changed) -> impact.save(model.id(), version, changed),
                    () -> figureOf(queries.details(model.id()).impact().stream(), dimension));
            rows.put(dimension, row);
            list.add(row);
        }
        add(list, notes);
    }

    @Override
    public void show(EditorModel model) {
        model.postmortem().impact().forEach(figure -> {
            var row = rows.get(figure.row().dimension());
            if (row != null) {
                row.show(figure);
            }
        });
        notes.show(model);
    }

    private static ImpactFigure figureOf(Stream<ImpactFigure> figures, ImpactDimension dimension) {
        return figures.filter(figure -> figure.row().dimension() == dimension)
                .findFirst()
                .orElseThrow();
    }

    private static ListItem head() {
        var head = new ListItem(new Span("Dimension"), new Span("Figure"), new Span("Source"), new Span("State"));
        head.addClassName("head");
        head.getElement().setAttribute("aria-hidden", "true");
        return head;
    }
}
