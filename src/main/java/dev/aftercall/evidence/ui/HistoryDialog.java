package dev.aftercall.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.playbook.Metric;

/** All measurements of a metric in an incident, last ones first, with what was found wrong. */
final class HistoryDialog extends Dialog {

    private final EvidenceDesk desk;
    private final IncidentKey key;
    private final Metric metric;
    private final OrderedList list = new OrderedList();

    HistoryDialog(EvidenceDesk desk, IncidentKey key, Metric metric) {
        this.desk = desk;
        this.key = key;
        this.metric = metric;
        setHeaderTitle(metric.name());
        addClassName("form-dialog");
        list.addClassNames("list", "open", "measurement-history");
        var about = new Paragraph(metric.description());
        about.addClassNames("s", "muted");
        add(about, list);
        getFooter().add(new Button("Close", _ -> close()));
        load();
    }

    private void load() {
        list.removeAll();
        var people = desk.people().byId();
        desk.queries()
                .history(key, metric.key())
                .forEach(measurement -> list.add(new HistoryItem(
                        metric,
                        measurement,
                        people.get(measurement.recordedBy()),
                        () -> new CorrectDialog(desk, key, metric, measurement, this::load).open(),
                        () -> new StrikeDialog(desk, key, metric, measurement, this::load).open())));
    }
}
