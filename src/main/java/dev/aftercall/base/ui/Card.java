package dev.aftercall.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Section;

/** A bordered part of a screen with a title. */
public class Card extends Section {

    /**
     * Makes a card with a header.
     *
     * @param beside what stands at the end of the header, such as a count or a button
     */
    public Card(String title, Component... beside) {
        addClassName("card");
        var heading = new H3(title);
        var header = new Header(heading);
        header.add(beside);
        add(header);
        getElement().setAttribute("aria-label", title);
    }
}
