package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.postmortem.SectionKind;

/** Leads from a section to what a page of the drawer has for it, with the number of what is open. */
final class DrawerButton extends Button {

    private final DrawerPage page;
    private final SectionKind section;

    DrawerButton(DrawerPage page, SectionKind section, Runnable open) {
        this.page = page;
        this.section = section;
        setIcon(new Icon("message-square"));
        addThemeVariants(ButtonVariant.SMALL, ButtonVariant.TERTIARY);
        addClassName("drawer-button");
        Anchors.mark(this, page.slug());
        addClickListener(_ -> open.run());
        page.key().ifPresent(key -> addClickShortcut(key, KeyModifier.ALT, KeyModifier.SHIFT));
    }

    void show(OpenThings things) {
        var open = things.on(page, section);
        setText(open == 0 ? page.label() : page.label() + " " + open);
        setAriaLabel("%s on %s%s".formatted(page.label(), section.label(), open == 0 ? "" : ", " + open + " open"));
    }
}
