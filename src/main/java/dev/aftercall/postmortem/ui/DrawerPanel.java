package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.html.Div;
import dev.aftercall.postmortem.SectionKind;

/** What a page of the drawer shows in one window. */
public abstract class DrawerPanel extends Div {

    /** Shows the present state; called first and again after every change and when another section is opened. */
    public abstract void show(EditorModel model, SectionKind section);

    /** Somebody wants to work here: puts the focus where that begins. */
    public void start() {}
}
