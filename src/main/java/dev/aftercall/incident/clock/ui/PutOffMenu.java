package dev.aftercall.incident.clock.ui;

import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import dev.aftercall.base.DomainException;
import dev.aftercall.base.ui.Notifications;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.clock.ClockService;
import dev.aftercall.incident.clock.ResponseClock;

/** Puts a promise off by half an hour, an hour or one and a half. */
final class PutOffMenu extends MenuBar {

    PutOffMenu(ClockDesk desk, IncidentKey key, ResponseClock clock) {
        addThemeVariants(MenuBarVariant.TERTIARY);
        var root = addItem("Put off");
        root.setAriaLabel("Put off: " + clock.name());
        ClockService.PUT_OFF_MINUTES.stream()
                .sorted()
                .forEach(minutes -> root.getSubMenu().addItem("%s by %d min".formatted(clock.name(), minutes), _ -> {
                    try {
                        desk.service().putOff(key, clock.id(), minutes);
                    } catch (DomainException refused) {
                        Notifications.refused(refused.getMessage());
                    }
                }));
    }
}
