package violations.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Route;
import jakarta.persistence.EntityManager;

/** Says nothing about who may see it, and does what others are there for. */
@Route("open")
public class OpenView extends Main {

    public OpenView(EntityManager entities) {
        Notification.show("open: " + entities.isOpen());
        UI.getCurrent().navigate("");
    }
}
