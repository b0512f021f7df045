package dev.aftercall.shell;

import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import org.springframework.stereotype.Component;

/** Sets what holds for every session and window: errors, words for lost connections, the colour scheme of the page. */
@Component
class PortalInit implements VaadinServiceInitListener {

    private final Failures failures;

    PortalInit(Failures failures) {
        this.failures = failures;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        var service = event.getSource();
        service.addSessionInitListener(init -> init.getSession().setErrorHandler(failures));
        service.addUIInitListener(PortalInit::explainReconnecting);
        service.setSystemMessagesProvider(_ -> messages());
        event.addIndexHtmlRequestListener(response -> {
            var page = response.getDocument().child(0);
            page.attr("lang", "en");
            var scheme = ColourScheme.of(response.getVaadinRequest());
            if (scheme != ColourScheme.SYSTEM) {
                page.attr("theme", scheme.css()).attr("style", "color-scheme: " + scheme.css());
            }
        });
    }

    private static void explainReconnecting(UIInitEvent event) {
        var dialog = event.getUI().getReconnectDialogConfiguration();
        dialog.setDialogText("The portal does not answer. Trying again; nothing you typed is lost.");
        dialog.setDialogTextGaveUp("The portal still does not answer. Copy what you typed, then reload the page.");
        dialog.setReconnectAttempts(120);
        dialog.setReconnectInterval(3_000);
    }

    private static SystemMessages messages() {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption("You were signed out");
        messages.setSessionExpiredMessage("This window was idle for a long time. Select here to sign in again.");
        messages.setInternalErrorCaption("Something went wrong here");
        messages.setInternalErrorMessage("Copy what you typed, then select here to reload the page.");
        messages.setCookiesDisabledCaption("Cookies are switched off");
        messages.setCookiesDisabledMessage(
                "The portal needs a cookie to know who you are. Allow it, then select here.");
        return messages;
    }
}
