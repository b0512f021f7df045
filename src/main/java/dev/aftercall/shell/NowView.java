package dev.aftercall.shell;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.aftercall.base.ui.PageHead;
import jakarta.annotation.security.PermitAll;

/** Home: what is open now and what waits for me. */
@Route("")
@Menu(title = "Now", icon = "activity", order = 10)
@PageTitle("Now · Aftercall")
@PermitAll
class NowView extends Main {

    NowView() {
        addClassName("page");
        add(new PageHead("Now"));
    }
}
