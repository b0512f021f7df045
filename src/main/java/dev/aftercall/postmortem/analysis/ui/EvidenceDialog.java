package dev.aftercall.postmortem.analysis.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.base.ui.Times;
import dev.aftercall.postmortem.analysis.Evidence;
import dev.aftercall.postmortem.analysis.EvidenceKind;
import dev.aftercall.postmortem.analysis.EvidenceRef;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes down what shows that an answer is true: chosen from the incident, or in words with a link. */
final class EvidenceDialog {

    private final WhyView why;
    private final Consumer save;
    private final MultiSelectComboBox<Evidence> measured;
    private final MultiSelectComboBox<Evidence> entries;
    private final TextArea text = new TextArea("In words");
    private final TextField url = new TextField("Link");

    /** Takes what was entered. */
    @FunctionalInterface
    interface Consumer {

        void accept(String text, String url, Set<EvidenceRef> pinned, Set<EvidenceRef> unpinned);
    }

    EvidenceDialog(WhyView why, List<Evidence> choices, Consumer save) {
        this.why = why;
        this.save = save;
        measured = choice("Measurements", EvidenceKind.MEASUREMENT, choices);
        entries = choice("Timeline entries", EvidenceKind.ENTRY, choices);
        text.setValue(why.node().evidence());
        text.setHelperText("A call, a change, a log line that the room does not have.");
        url.setValue(url());
        url.setPlaceholder("https://…");
        text.addClassName("wide");
        url.addClassName("wide");
    }

    void open() {
        var form = new Div(measured, entries, text, url);
        form.addClassName("action-form");
        new FormDialog("Evidence of why " + why.label(), "Save evidence", form, this::send)
                .dirtyWhen(() -> !text.getValue().equals(why.node().evidence())
                        || !url.getValue().equals(url())
                        || !chosen().equals(before()))
                .open();
    }

    private boolean send() {
        var pinned = new LinkedHashSet<>(chosen());
        pinned.removeAll(before());
        var unpinned = new HashSet<>(before());
        unpinned.removeAll(chosen());
        save.accept(text.getValue(), url.getValue(), pinned, unpinned);
        return true;
    }

    private String url() {
        var present = why.node().evidenceUrl();
        return present == null ? "" : present;
    }

    private Set<EvidenceRef> before() {
        return why.evidence().stream().map(Evidence::ref).collect(Collectors.toSet());
    }

    private Set<EvidenceRef> chosen() {
        return Stream.concat(measured.getValue().stream(), entries.getValue().stream())
                .map(Evidence::ref)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** What was struck out since can still be taken off. */
    private MultiSelectComboBox<Evidence> choice(String label, EvidenceKind kind, List<Evidence> choices) {
        var pinned = why.evidence().stream()
                .filter(evidence -> evidence.ref().kind() == kind)
                .toList();
        var items = Stream.concat(choices.stream(), pinned.stream())
                .filter(evidence -> evidence.ref().kind() == kind)
                .distinct()
                .toList();
        var box = new MultiSelectComboBox<Evidence>(label);
        box.setItems(items);
        box.setItemLabelGenerator(evidence -> Times.minute(evidence.at()) + " " + evidence.text());
        box.setAutoExpand(MultiSelectComboBox.AutoExpandMode.VERTICAL);
        box.setPlaceholder("Choose or search");
        box.setVisible(!items.isEmpty());
        box.setValue(pinned);
        box.addClassName("wide");
        return box;
    }
}
