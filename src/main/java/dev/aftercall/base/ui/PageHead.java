package dev.aftercall.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;

/** The title line of a page. */
public final class PageHead extends Div {

    public PageHead(String title, Component... beside) {
        addClassName("page-head");
        add(new H1(title));
        add(beside);
    }
}
