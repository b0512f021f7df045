package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.Notifications;
import dev.aftercall.postmortem.RoomFacts;
import dev.aftercall.postmortem.RoomQueries;
import java.util.List;

/** Offers what the incident's room knows; reads it when it is asked for, and again after each change while it is open. */
final class RoomPanel extends Div {

    private final RoomQueries room;
    private final RoomOffers offers;
    private final Button toggle = new Button("From the incident room", new Icon("inbox"));
    private final UnorderedList list = new UnorderedList();
    private EditorModel model;
    private boolean open;

    RoomPanel(EditorModel model, RoomQueries room, RoomOffers offers) {
        this.model = model;
        this.room = room;
        this.offers = offers;
        addClassName("from-room");
        toggle.addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        toggle.addClickListener(_ -> turn());
        toggle.getElement().setAttribute("aria-expanded", "false");
        list.getElement().setAttribute("aria-label", "From the incident room");
        add(toggle);
    }

    void show(EditorModel present) {
        model = present;
        setVisible(present.isWritable());
        if (open) {
            list();
        }
    }

    private void turn() {
        open = !open;
        toggle.getElement().setAttribute("aria-expanded", String.valueOf(open));
        Children.show(this, list, open);
        if (open) {
            list();
        }
    }

    private void list() {
        list.removeAll();
        var known = offers(room.facts(model.id()));
        known.forEach(offer -> list.add(row(offer)));
        if (known.isEmpty()) {
            list.add(new ListItem(new Paragraph("Everything that the room knows for this section is here.")));
        }
    }

    private List<RoomOffer> offers(RoomFacts facts) {
        return offers.of(facts, model);
    }

    private ListItem row(RoomOffer offer) {
        var title = new Span(offer.title());
        title.addClassName("semi");
        var text = new Paragraph(offer.text());
        var take = new Button(offer.step());
        take.setDisableOnClick(true);
        take.addClickListener(_ -> take(offer, take));
        take.addThemeVariants(ButtonVariant.SMALL);
        take.addClassName("aura-accent-neutral");
        take.setAriaLabel(offer.step() + ": " + offer.title());
        return new ListItem(new Div(title, text), take);
    }

    /** Once only: a second click that was under way already would write it twice. */
    private static void take(RoomOffer offer, Button button) {
        var refused = true;
        try {
            offer.take().run();
            refused = false;
        } finally {
            button.setEnabled(refused);
        }
        Notifications.done("Taken from the room: " + offer.title());
    }
}
