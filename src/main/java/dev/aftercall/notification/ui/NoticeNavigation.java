package dev.aftercall.notification.ui;

import com.vaadin.flow.component.UI;

/** Ways to the notices. */
final class NoticeNavigation {

    static final String LIST = "notices";

    private NoticeNavigation() {}

    static void toList() {
        UI.getCurrent().navigate(LIST);
    }
}
