package dev.aftercall.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import dev.aftercall.base.NotFoundException;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;

/** Shown for something that does not exist, or not for this user; the same words as for a wrong address. */
@ParentLayout(MainLayout.class)
@PageTitle("Not found · Aftercall")
@PermitAll
class MissingThingView extends ErrorPage implements HasErrorParameter<NotFoundException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        explain("search", NotFoundView.TITLE, NotFoundView.TEXT);
        return HttpServletResponse.SC_NOT_FOUND;
    }
}
