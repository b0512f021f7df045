package dev.aftercall.base.ui;

import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;

/** The four ways the portal speaks up. */
public final class Notifications {

    private static final int SHORT_MS = 4_000;
    private static final int LONG_MS = 10_000;

    private Notifications() {}

    public static void done(String message) {
        show(message, SHORT_MS, NotificationVariant.LUMO_SUCCESS);
    }

    public static void info(String message) {
        show(message, SHORT_MS);
    }

    public static void refused(String message) {
        show(message, LONG_MS, NotificationVariant.LUMO_WARNING);
    }

    public static void failed(String message) {
        show(message, LONG_MS, NotificationVariant.LUMO_ERROR);
    }

    private static void show(String message, int duration, NotificationVariant... variants) {
        var notification = new Notification(message, duration, Notification.Position.BOTTOM_START);
        notification.addThemeVariants(variants);
        notification.setAssertive(variants.length > 0);
        notification.open();
    }
}
