package dev.aftercall.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** Shown for a failure that nobody expected, with its reference, and while the database does not answer. Stands without the frame, which may need the database itself. */
@PageTitle("Something went wrong · Aftercall")
@AnonymousAllowed
class FailureView extends ErrorPage implements HasErrorParameter<Exception> {

    private final Failures failures;

    FailureView(Failures failures) {
        this.failures = failures;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var again = new Button("Try again", _ -> UI.getCurrent().getPage().reload());
        if (Failures.isDatabaseGone(parameter.getException())) {
            explain(
                    "database",
                    "The database does not answer",
                    "It may be restarting. Nothing that was saved is lost.",
                    again);
            return HttpServletResponse.SC_SERVICE_UNAVAILABLE;
        }
        var reference = failures.log(parameter.getException());
        explain(
                "circle-alert",
                "Something went wrong",
                "It has been logged. Name the reference " + reference + " when you report it.",
                again);
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
