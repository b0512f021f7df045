package dev.aftercall.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.ShortcutHint;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** What helps on every screen: the list of keyboard shortcuts. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class HelpMenu extends MenuBar {

    private final List<ShortcutHint> hints;

    HelpMenu(List<ShortcutHint> hints) {
        this.hints = hints.stream()
                .sorted(Comparator.comparingInt(ShortcutHint::order))
                .toList();
        addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.ALIGN_END);
        addClassName("help-menu");
        var root = addItem(new Icon("circle-question-mark"));
        root.setAriaLabel("Help");
        root.getSubMenu().addItem("Keyboard shortcuts", _ -> showShortcuts());
    }

    private void showShortcuts() {
        var list = new DescriptionList();
        list.addClassName("shortcuts");
        for (var hint : hints) {
            var keys = new DescriptionList.Term();
            for (var key : hint.keys().split(" ", -1)) {
                var cap = new Span(key);
                cap.addClassName("kbd");
                keys.add(cap);
            }
            list.add(keys, new DescriptionList.Description(hint.meaning()));
        }
        var dialog = new Dialog("Keyboard shortcuts", list);
        dialog.getFooter().add(new Button("Close", _ -> dialog.close()));
        dialog.open();
    }
}
