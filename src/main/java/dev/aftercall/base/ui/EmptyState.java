package dev.aftercall.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;

/** What an empty screen or list says: what will be here, and the first step. */
public final class EmptyState extends Div {

    public EmptyState(String icon, String title, String text, Component... firstStep) {
        addClassName("empty");
        add(new Icon(icon).size(20), new H2(title), new Paragraph(text));
        add(firstStep);
    }
}
