package dev.aftercall.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

/** Shown for something that the user's roles do not open. */
@ParentLayout(MainLayout.class)
@PageTitle("Not allowed · Aftercall")
@PermitAll
class ServiceForbiddenView extends ErrorPage implements HasErrorParameter<AccessDeniedException> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        explain("lock", "You may not see this", "Your roles do not cover it. An administrator can change them.");
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
