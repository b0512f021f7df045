package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import dev.aftercall.base.ui.FormDialog;
import dev.aftercall.identity.Person;
import dev.aftercall.identity.UserId;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Chooses who is asked to review a postmortem. */
final class AskForReviewDialog extends FormDialog {

    AskForReviewDialog(EditorModel model, List<Person> candidates, Consumer<Set<UserId>> ask) {
        this(reviewers(model, candidates), ask);
    }

    private AskForReviewDialog(MultiSelectComboBox<Person> reviewers, Consumer<Set<UserId>> ask) {
        super("Ask for review", "Ask for review", reviewers, () -> {
            if (reviewers.getValue().isEmpty()) {
                reviewers.setErrorMessage("Choose at least one reviewer");
                reviewers.setInvalid(true);
                return false;
            }
            ask.accept(reviewers.getValue().stream().map(Person::id).collect(Collectors.toSet()));
            return true;
        });
    }

    private static MultiSelectComboBox<Person> reviewers(EditorModel model, List<Person> candidates) {
        var field = new MultiSelectComboBox<Person>("Reviewers");
        field.setHelperText("A manager who has not written it alone can approve it.");
        field.setItemLabelGenerator(Person::name);
        field.setItems(candidates.stream()
                .filter(person -> !person.id().equals(model.viewer()))
                .toList());
        field.setValue(candidates.stream()
                .filter(person -> model.postmortem().reviewers().contains(person.id()))
                .collect(Collectors.toSet()));
        field.setWidthFull();
        return field;
    }
}
