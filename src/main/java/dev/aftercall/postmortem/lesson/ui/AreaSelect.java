package dev.aftercall.postmortem.lesson.ui;

import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.select.SelectVariant;
import dev.aftercall.postmortem.lesson.LessonArea;

/** Chooses which part of incident work a lesson is about. */
final class AreaSelect extends Select<LessonArea> {

    AreaSelect() {
        setItems(LessonArea.values());
        setItemLabelGenerator(LessonArea::label);
        setValue(LessonArea.DETECTION);
        addThemeVariants(SelectVariant.SMALL);
        addClassName("area");
    }
}
