package dev.aftercall.incident.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.aftercall.base.Layer;
import dev.aftercall.incident.EditFacts;
import dev.aftercall.incident.IncidentDetails;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.Limits;

/** Everything that is known about an incident, to be corrected. */
final class EditFactsForm extends Composite<Div> {

    private final Desk desk;
    private final IncidentKey key;
    private final TextField title = new TextField("Title");
    private final TextArea impact = area("What do callers experience?");
    private final TextArea summary = area("Summary");
    private final TextArea reproduction = area("How to reproduce");
    private final LabelsField workflows;
    private final LabelsField regions;
    private final LabelsField tags;
    private final Select<Layer> layer = new Select<>();
    private final TextField roomLink = new TextField("Link to the call");
    private final LinksField links = new LinksField();
    private final EditFacts before;
    private long version;

    EditFactsForm(Desk desk, Room room) {
        this.desk = desk;
        this.key = room.key();
        workflows = new LabelsField("Workflows", desk.queries().knownWorkflows());
        regions = new LabelsField("Regions", desk.queries().knownRegions());
        tags = new LabelsField("Tags", desk.queries().knownTags());
        reproduction.setPlaceholder("Who calls whom, what they say, what happens instead");
        title.setRequiredIndicatorVisible(true);
        title.setMaxLength(Limits.TITLE);
        title.setValueChangeMode(ValueChangeMode.LAZY);
        layer.setLabel("Layer");
        layer.setItems(Layer.values());
        layer.setEmptySelectionAllowed(true);
        layer.setItemLabelGenerator(choice -> choice == null ? "not known" : choice.label());
        roomLink.setPlaceholder("https://…");
        roomLink.setValueChangeMode(ValueChangeMode.LAZY);
        var where = new Div(workflows, regions, layer, tags);
        where.addClassName("pair");
        getContent().addClassName("form");
        getContent().add(title, impact, summary, reproduction, where, roomLink, links);
        read(room.incident());
        before = command();
    }

    boolean isDirty() {
        return !title.getValue().isBlank() && !before.equals(command());
    }

    /** After a conflict, what is typed shall replace the facts as they now stand. */
    void takeNewVersion() {
        version = desk.queries().details(key).version();
    }

    boolean send() {
        title.setInvalid(title.getValue().isBlank());
        title.setErrorMessage("An incident needs a title");
        if (title.isInvalid()) {
            return false;
        }
        desk.incidents().editFacts(key, version, command());
        return true;
    }

    private void read(IncidentDetails incident) {
        version = incident.version();
        title.setValue(incident.title());
        impact.setValue(incident.customerImpact());
        summary.setValue(incident.summary());
        reproduction.setValue(incident.reproduction());
        workflows.choose(incident.workflows());
        regions.choose(incident.regions());
        tags.choose(incident.tags());
        layer.setValue(incident.layer());
        roomLink.setValue(incident.roomLink());
        links.setValue(incident.links());
    }

    private EditFacts command() {
        return new EditFacts(
                title.getValue(),
                summary.getValue(),
                impact.getValue(),
                reproduction.getValue(),
                workflows.labels(),
                regions.labels(),
                tags.labels(),
                links.links(),
                layer.getValue(),
                roomLink.getValue());
    }

    private static TextArea area(String label) {
        var area = new TextArea(label);
        area.setHelperText("Markdown");
        area.setMinRows(2);
        area.setMaxRows(10);
        area.setValueChangeMode(ValueChangeMode.EAGER);
        return area;
    }
}
