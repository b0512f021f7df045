package dev.aftercall.incident.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.ShortcutHint;
import dev.aftercall.base.ui.TopBarItem;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to declare an incident from every screen, by button and by keys. */
@Configuration(proxyBeanMethods = false)
class DeclareButton implements TopBarItem {

    private final DeclareDialogs dialogs;
    private final Desk desk;

    DeclareButton(DeclareDialogs dialogs, Desk desk) {
        this.dialogs = dialogs;
        this.desk = desk;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Component> create() {
        if (!Team.includes(desk.user())) {
            return Optional.empty();
        }
        var button = new Button("Declare incident", new Icon("siren"), _ -> dialogs.open());
        button.addClassNames("danger", "declare");
        button.setAriaLabel("Declare incident");
        button.setTooltipText("Alt Shift D");
        button.addClickShortcut(Key.KEY_D, KeyModifier.ALT, KeyModifier.SHIFT);
        return Optional.of(button);
    }

    @Bean
    static ShortcutHint declareShortcut() {
        return new ShortcutHint(10, "Alt Shift D", "Declare an incident");
    }
}
