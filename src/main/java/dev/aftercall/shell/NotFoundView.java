package dev.aftercall.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** Shown for an address that leads nowhere. */
@ParentLayout(MainLayout.class)
@PageTitle("Not found · Aftercall")
@PermitAll
class NotFoundView extends ErrorPage implements HasErrorParameter<NotFoundException> {

    static final String TITLE = "There is nothing here";
    static final String TEXT = "The address may be mistyped, or what it led to is gone or not open to you.";

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        explain("search", TITLE, TEXT);
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
