package dev.aftercall.incident.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import dev.aftercall.base.Layer;
import dev.aftercall.base.ui.InstantField;
import dev.aftercall.base.ui.Times;
import dev.aftercall.incident.AddNote;
import dev.aftercall.incident.Marker;
import dev.aftercall.incident.Milestone;
import dev.aftercall.incident.Note;
import dev.aftercall.incident.Precision;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** What a note carries besides its text: when it happened, what it is about, where to look. One chip each. */
final class NoteDetails extends Div {

    private static final String NOW = "Happened now";

    private final InstantField occurred = new InstantField("Happened at").emptyMeans("Now");
    private final RadioButtonGroup<Precision> precision = choice("How exact?", Precision::label, Precision.values());
    private final RadioButtonGroup<Marker> marker = choice("Marker", Marker::label, Marker.values());
    private final RadioButtonGroup<Milestone> milestone = choice("Milestone", Milestone::label, Milestone.values());
    private final RadioButtonGroup<Layer> layer = choice("Layer", Layer::label, Layer.values());
    private final TextField evidence = new TextField("Evidence link");
    private final FilterChip occurredChip;
    private final FilterChip markerChip;
    private final FilterChip milestoneChip;
    private final FilterChip layerChip;
    private final FilterChip evidenceChip;

    NoteDetails() {
        addClassNames("row", "wrap", "chips");
        evidence.setPlaceholder("https://…");
        evidence.setValueChangeMode(ValueChangeMode.LAZY);
        evidence.setClearButtonVisible(true);
        precision.setValue(Precision.EXACT);
        var when = new Div(occurred, precision);
        when.addClassName("form");
        occurredChip = chip("clock", NOW, when);
        markerChip = chip("tag", "Marker", marker);
        milestoneChip = chip("flag", "Milestone", milestone);
        layerChip = chip("layers", "Layer", layer);
        evidenceChip = chip("link", "Evidence", evidence);
        add(occurredChip, markerChip, milestoneChip, layerChip, evidenceChip);
        List.<HasValue<?, ?>>of(occurred, precision, marker, milestone, layer, evidence)
                .forEach(field -> field.addValueChangeListener(_ -> say()));
    }

    /** What cannot be taken as it is; its field opens and says so too. */
    Optional<String> complaint() {
        var complaint = occurred.complaint();
        complaint.ifPresent(_ -> occurredChip.open());
        return complaint.map(words -> "When did it happen? " + words);
    }

    AddNote note(String text) {
        var url = evidence.getValue().isBlank() ? null : evidence.getValue();
        return new AddNote(
                text,
                occurred.getValue(),
                precision.getValue(),
                marker.getValue(),
                milestone.getValue(),
                layer.getValue(),
                url,
                false);
    }

    void read(Note note) {
        occurred.setValue(note.occurredAt());
        precision.setValue(note.precision());
        marker.setValue(note.marker());
        milestone.setValue(note.milestone());
        layer.setValue(note.layer());
        evidence.setValue(note.evidenceUrl() == null ? "" : note.evidenceUrl());
    }

    void clear() {
        occurred.clear();
        if (precision.getValue() != Precision.EXACT) {
            precision.setValue(Precision.EXACT);
        }
        // clearing an empty group would send all its buttons again
        Stream.<HasValue<?, ?>>of(marker, milestone, layer, evidence)
                .filter(field -> !field.isEmpty())
                .forEach(HasValue::clear);
    }

    private void say() {
        var at = occurred.getValue();
        occurredChip.rename(at == null ? NOW : "Happened " + words(at) + " UTC");
        markerChip.say(marker.getOptionalValue().map(Marker::label).orElse(""));
        milestoneChip.say(milestone.getOptionalValue().map(Milestone::label).orElse(""));
        layerChip.say(layer.getOptionalValue().map(Layer::label).orElse(""));
        evidenceChip.say(evidence.getValue().isBlank() ? "" : "1 link");
    }

    /** Most people know the minute; seconds are said only where they were typed. */
    private static String words(Instant at) {
        var seconds = at.getEpochSecond() % 60 != 0;
        return Times.day(at) + " " + (seconds ? Times.second(at) : Times.minute(at));
    }

    private static FilterChip chip(String icon, String name, Component choice) {
        var chip = new FilterChip(name, choice).withIcon(icon);
        chip.addClassName("small");
        return chip;
    }

    @SafeVarargs
    private static <T> RadioButtonGroup<T> choice(String label, Function<T, String> words, T... values) {
        var group = new RadioButtonGroup<T>(label);
        group.setItems(values);
        group.setItemLabelGenerator(words::apply);
        group.addClassName("vertical");
        return group;
    }
}
