package dev.aftercall.identity.ui;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import dev.aftercall.base.ui.ViewerZone;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.SignedInUser;
import org.springframework.security.crypto.keygen.Base64StringKeyGenerator;
import org.springframework.security.crypto.keygen.StringKeyGenerator;
import org.springframework.stereotype.Component;

/** What holds for every view: its content policy, the viewer's time zone, and that a temporary password is changed first. */
@Component
class PageGuard implements VaadinServiceInitListener {

    /**
     * The client engine makes functions from text and components bring their own styles; nothing else is opened, and
     * only scripts that the page itself names may run.
     */
    private static final String CONTENT_POLICY = "default-src 'self'; script-src 'self' 'nonce-{nonce}' 'unsafe-eval';"
            + " style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:;"
            + " connect-src 'self'; object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    private static final int NONCE_BYTES = 32;

    private final CurrentUser currentUser;
    private final StringKeyGenerator nonces = new Base64StringKeyGenerator(NONCE_BYTES);

    PageGuard(CurrentUser currentUser) {
        this.currentUser = currentUser;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        // the development tools load scripts and styles from everywhere
        if (event.getSource().getDeploymentConfiguration().isProductionMode()) {
            event.addIndexHtmlRequestListener(this::restrict);
        }
        event.getSource().addUIInitListener(init -> {
            init.getUI().addBeforeEnterListener(this::requireOwnPassword);
            currentUser.find().flatMap(SignedInUser::timeZone).ifPresent(zone -> ViewerZone.choose(init.getUI(), zone));
        });
    }

    private void restrict(IndexHtmlResponse page) {
        var nonce = nonces.generateKey();
        page.getDocument().getElementsByTag("script").attr("nonce", nonce);
        page.getVaadinResponse().setHeader("Content-Security-Policy", CONTENT_POLICY.replace("{nonce}", nonce));
    }

    private void requireOwnPassword(BeforeEnterEvent event) {
        var temporary = currentUser.find().map(SignedInUser::mustChangePassword).orElse(false);
        if (temporary && event.getNavigationTarget() != AccountView.class) {
            event.forwardTo(AccountView.class);
        }
    }
}
