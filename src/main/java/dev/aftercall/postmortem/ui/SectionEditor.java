package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.html.Div;

/** The middle of the postmortem editor: one section, to write in or to read. */
public abstract class SectionEditor extends Div {

    protected SectionEditor() {
        addClassName("pm-form");
    }

    /** Shows the present state; called first and again after every change by anybody. */
    public abstract void show(EditorModel model);
}
