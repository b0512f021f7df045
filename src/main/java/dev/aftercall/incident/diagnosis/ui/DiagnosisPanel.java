package dev.aftercall.incident.diagnosis.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.DomainException;
import dev.aftercall.base.Layer;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.Notifications;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.diagnosis.Diagnosis;
import dev.aftercall.incident.diagnosis.JudgeLayer;
import dev.aftercall.incident.ui.Room;
import dev.aftercall.incident.ui.RoomFollower;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The five layers in call order with what is known of each, and where it seems to have begun. */
final class DiagnosisPanel extends Div implements RoomFollower {

    private final DiagnosisDesk desk;
    private final IncidentKey key;
    private final Div proposal = new Div();
    private final OrderedList list = new OrderedList();
    private @Nullable Room room;
    private @Nullable Diagnosis shown;

    DiagnosisPanel(DiagnosisDesk desk, IncidentKey key) {
        this.desk = desk;
        this.key = key;
        addClassName("diagnosis");
        var hint = new Paragraph(
                new Icon("lightbulb"),
                new Span("Look at the transcripts before you blame the LLM: about 60 % of reports that the agent does"
                        + " not understand begin in speech recognition."));
        hint.addClassName("hint");
        proposal.addClassName("origin");
        list.addClassName("dxlist");
        add(hint, proposal, list);
    }

    @Override
    public void follow(Room present) {
        room = present;
        var sheet = desk.queries().sheet(key);
        if (sheet.equals(shown)) {
            return;
        }
        shown = sheet;
        propose(sheet);
        list.removeAll();
        for (var layer : Layer.values()) {
            list.add(new LayerItem(this, sheet, layer, present));
        }
    }

    void judge(JudgeLayer command) {
        run(() -> desk.service().judge(key, command));
    }

    /** For the dialog, which shows a refusal itself. */
    void judgeOrRefuse(JudgeLayer command) {
        desk.service().judge(key, command);
        run(() -> {});
    }

    private void run(Runnable command) {
        try {
            command.run();
        } catch (DomainException refused) {
            Notifications.refused(refused.getMessage());
        }
        var present = room;
        if (present != null) {
            follow(present);
        }
    }

    private void propose(Diagnosis sheet) {
        proposal.removeAll();
        var proposed = sheet.proposedOrigin();
        proposal.setVisible(proposed.isPresent());
        proposed.ifPresent(layer -> {
            var confirmed = layer == sheet.confirmed();
            var text = new Span(confirmed ? "It began in " : "It seems to have begun in ");
            var name = new Span(layer.label());
            name.addClassName("semi");
            var line = new Paragraph(text, name, new Span(suffering(sheet)));
            line.addClassName("grow");
            proposal.add(line);
            if (!confirmed) {
                proposal.add(new Button(
                        "Confirm " + layer.label(),
                        _ -> run(() -> desk.service().confirmOrigin(key, layer))));
            }
        });
    }

    private static String suffering(Diagnosis sheet) {
        var cascade = sheet.cascade().stream().map(Layer::label).collect(Collectors.joining(", "));
        return cascade.isEmpty() ? "." : "; " + cascade + " may only suffer from it.";
    }
}
