package dev.aftercall.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.aftercall.base.DomainException;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.Notifications;
import dev.aftercall.base.ui.PageHead;
import dev.aftercall.identity.EditUser;
import dev.aftercall.identity.NewUser;
import dev.aftercall.identity.Roles;
import dev.aftercall.identity.UserAdministration;
import dev.aftercall.identity.UserQueries;
import dev.aftercall.identity.UserSummary;
import jakarta.annotation.security.RolesAllowed;

/** Who has an account, and what administrators do about it. */
@Route("admin/users")
@PageTitle("Users · Aftercall")
@Menu(title = "Users", order = 900, icon = "users")
@RolesAllowed(Roles.ADMIN)
class UsersView extends Main implements BeforeEnterObserver {

    private final UserQueries queries;
    private final UserAdministration administration;
    private final Span count = new Span();
    private final UserGrid grid = new UserGrid(new UserGrid.UserActions(
            this::edit, this::resetPassword, this::signOutEverywhere, this::disable, this::enable));

    UsersView(UserQueries queries, UserAdministration administration) {
        this.queries = queries;
        this.administration = administration;
        addClassName("page");
        count.addClassNames("muted", "grow");
        var add = new Button(
                "Add user",
                new Icon("user-plus"),
                _ -> UserDialog.create(this::create).open());
        add.addThemeVariants(ButtonVariant.PRIMARY);
        add(new PageHead("Users", count, add), grid);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        load();
    }

    private void load() {
        var users = queries.all();
        var active = users.stream().filter(UserSummary::enabled).count();
        count.setText(
                active + " active" + (active == users.size() ? "" : ", " + (users.size() - active) + " disabled"));
        grid.setItems(users);
    }

    private void create(NewUser user) {
        var password = administration.create(user);
        load();
        new TemporaryPasswordDialog(password).open();
    }

    private void edit(UserSummary user) {
        UserDialog.edit(user, changed -> {
                    administration.edit(user.id(), new EditUser(user.version(), changed.name(), changed.roles()));
                    load();
                })
                .open();
    }

    private void resetPassword(UserSummary user) {
        confirm(
                "Reset the password of " + user.name() + "?",
                "The current password stops working and all sessions end. You get a temporary one to pass on.",
                "Reset password",
                () -> new TemporaryPasswordDialog(administration.resetPassword(user.id())).open());
    }

    private void signOutEverywhere(UserSummary user) {
        run(() -> administration.signOutEverywhere(user.id()));
        Notifications.done(user.name() + " is signed out everywhere");
    }

    private void disable(UserSummary user) {
        confirm(
                "Disable " + user.name() + "?",
                "All sessions end at once, and nobody can sign in with this account until it is enabled again."
                        + " Everything that was written stays.",
                "Disable",
                () -> administration.disable(user.id()));
    }

    private void enable(UserSummary user) {
        run(() -> administration.enable(user.id()));
    }

    private void confirm(String title, String text, String verb, Runnable command) {
        var dialog = new ConfirmDialog(title, text, verb, _ -> run(command));
        dialog.setCancelable(true);
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private void run(Runnable command) {
        try {
            command.run();
        } catch (DomainException e) {
            Notifications.refused(String.valueOf(e.getMessage()));
        }
        load();
    }
}
