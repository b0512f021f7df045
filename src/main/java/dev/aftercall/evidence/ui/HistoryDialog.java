package dev.aftercall.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import dev.aftercall.playbook.Metric;

/** All measurements of a metric in an incident, last ones first, with what was found wrong. */
final class HistoryDialog extends Dialog {

    private final MeasuringRoom room;
    private final Metric metric;
    private final OrderedList list = new OrderedList();

    HistoryDialog(MeasuringRoom room, Metric metric) {
        this.room = room;
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
        var people = room.desk().people().byId();
        room.desk()
                .queries()
                .history(room.key(), metric.key())
                .forEach(measurement -> list.add(new HistoryItem(
                        metric,
                        measurement,
                        people.get(measurement.recordedBy()),
                        () -> new CorrectDialog(room, metric, measurement, this::load).open(),
                        () -> new StrikeDialog(room, metric, measurement, this::load).open())));
    }
}
