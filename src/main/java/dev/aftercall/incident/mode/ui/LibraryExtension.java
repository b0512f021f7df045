package dev.aftercall.incident.mode.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import dev.aftercall.base.DomainException;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.LiveRevisions;
import dev.aftercall.base.ui.Notifications;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.incident.HeldRole;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentQueries;
import dev.aftercall.incident.ui.IncidentNavigation;
import dev.aftercall.playbook.ChecklistStep;
import dev.aftercall.playbook.FailureMode;
import dev.aftercall.playbook.ui.FailureModeExtension;
import java.util.Map;
import java.util.Optional;

/** What the library shows of incidents: how often a mode was confirmed and where, and a way into one's own checklist. */
@org.springframework.stereotype.Component
class LibraryExtension implements FailureModeExtension {

    private final ModesDesk desk;
    private final IncidentQueries incidents;
    private final CurrentUser user;
    private final LiveRevisions live;

    LibraryExtension(ModesDesk desk, IncidentQueries incidents, CurrentUser user, LiveRevisions live) {
        this.desk = desk;
        this.incidents = incidents;
        this.user = user;
        this.live = live;
    }

    @Override
    public Map<String, Integer> confirmed() {
        return desk.queries().counts();
    }

    @Override
    public Optional<Component> details(FailureMode mode) {
        return Optional.of(new ConfirmedIn(desk, mode, live));
    }

    /** For the worst of the open incidents that the user holds a part in. */
    @Override
    public Optional<Component> action(FailureMode mode) {
        return incidents.rolesOf(user.id()).stream()
                .map(HeldRole::key)
                .findFirst()
                .flatMap(key -> desk.steps(key)
                        .map(steps -> mode.diagnosticSteps().stream()
                                .map(ChecklistStep::key)
                                .filter(step -> !steps.contains(step))
                                .count())
                        .filter(missing -> missing > 0)
                        .map(missing -> adding(key, mode, missing)));
    }

    private Button adding(IncidentKey key, FailureMode mode, long missing) {
        var text = missing == 1 ? "Add 1 step to " : "Add %d steps to ".formatted(missing);
        var add = new Button(text + key, new Icon("plus").size(14), _ -> {
            try {
                desk.addSteps(key, mode);
                IncidentNavigation.toIncident(key);
            } catch (DomainException refused) {
                Notifications.refused(refused.getMessage());
            }
        });
        add.addThemeVariants(ButtonVariant.PRIMARY);
        return add;
    }
}
