package dev.aftercall.postmortem.regression.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import dev.aftercall.base.ui.EmptyState;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.postmortem.exemption.ui.ExemptionPanel;
import dev.aftercall.postmortem.regression.RegressionCase;
import dev.aftercall.postmortem.regression.RegressionQueries;
import dev.aftercall.postmortem.ui.Anchors;
import dev.aftercall.postmortem.ui.EditorModel;
import dev.aftercall.postmortem.ui.SectionEditor;
import java.util.List;

/** Writes the regression cases of a postmortem and records their evidence. */
final class CasesEditor extends SectionEditor {

    private final RegressionQueries queries;
    private final CaseMoves moves;
    private final ExemptionPanel exemption;
    private final OrderedList list = new OrderedList();
    private final Div none = new Div();
    private final UndoLine undo;
    private List<RegressionCase> shown = List.of();
    private boolean recording;

    CasesEditor(EditorModel model, RegressionQueries queries, CaseMoves moves, ExemptionPanel exemption) {
        this.queries = queries;
        this.moves = moves;
        this.exemption = exemption;
        undo = new UndoLine(moves::restore);
        list.addClassName("cases");
        var add = new Button("Add regression case", new Icon("plus"), _ -> moves.add(model));
        add.addClassNames("aura-accent-neutral", "start");
        add.setVisible(model.isWritable());
        none.add(new EmptyState(
                "flask-conical",
                "No regression cases yet",
                "Take the conversation that failed out of the logs, say at which turn and why, and make a test of it."
                        + " One is enough to keep this failure from coming back unseen."));
        add(undo, list, none, add, exemption);
    }

    @Override
    public void show(EditorModel model) {
        var cases = queries.of(model.id());
        var mayRecord = queries.mayRecord(model.id());
        none.setVisible(cases.isEmpty());
        exemption.show(model, cases.stream().noneMatch(each -> each.state().isProven()));
        if (cases.equals(shown) && mayRecord == recording) {
            return;
        }
        shown = cases;
        recording = mayRecord;
        list.removeAll();
        for (var each : cases) {
            var card = new CaseCard(each, new CaseContext(moves, undo, model.isWritable(), mayRecord));
            Anchors.mark(card, each.id());
            list.add(card);
        }
    }
}
