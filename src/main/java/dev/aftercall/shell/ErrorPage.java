package dev.aftercall.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import dev.aftercall.base.ui.Icon;

/** What a screen says that cannot show what was asked for. */
abstract class ErrorPage extends Main {

    void explain(String icon, String title, String text, Component... next) {
        removeAll();
        addClassNames("page", "error-page");
        add(new Icon(icon).size(20), new H1(title), new Paragraph(text));
        add(next);
        add(new Anchor("", "Go to Now"));
    }
}
