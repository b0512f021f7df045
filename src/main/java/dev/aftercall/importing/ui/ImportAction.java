package dev.aftercall.importing.ui;

import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.aftercall.identity.Roles;
import dev.aftercall.postmortem.ui.PostmortemListAction;
import org.springframework.stereotype.Component;

/** Leads from the list of postmortems to the import. */
@Component
class ImportAction implements PostmortemListAction {

    private final AuthenticationContext authentication;

    ImportAction(AuthenticationContext authentication) {
        this.authentication = authentication;
    }

    @Override
    public boolean applies() {
        return authentication.hasAnyRole(Roles.ADMIN, Roles.MANAGER, Roles.FACILITATOR);
    }

    @Override
    public String label() {
        return "Import";
    }

    @Override
    public String icon() {
        return "upload";
    }

    @Override
    public void start() {
        ImportNavigation.toImport();
    }
}
