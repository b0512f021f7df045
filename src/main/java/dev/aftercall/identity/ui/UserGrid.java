package dev.aftercall.identity.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.contextmenu.ContextMenu;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Avatar;
import dev.aftercall.base.ui.Badge;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.Times;
import dev.aftercall.identity.Role;
import dev.aftercall.identity.UserSummary;
import java.util.Comparator;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Users as rows, each with a menu of what can be done. */
final class UserGrid extends Grid<UserSummary> {

    private final UserActions actions;

    UserGrid(UserActions actions) {
        this.actions = actions;
        addClassName("user-grid");
        addThemeVariants(GridVariant.NO_BORDER);
        setSelectionMode(SelectionMode.NONE);
        setAllRowsVisible(true);
        getElement().setAttribute("aria-label", "Users");
        addComponentColumn(UserGrid::name)
                .setHeader("Name")
                .setWidth("200px")
                .setFlexGrow(2)
                .setComparator(UserSummary::name);
        addColumn(UserSummary::login)
                .setHeader("Login")
                .setWidth("150px")
                .setFlexGrow(1)
                .setSortable(true);
        addColumn(UserGrid::roles).setHeader("Roles").setWidth("200px").setFlexGrow(2);
        addComponentColumn(UserGrid::state).setHeader("State").setWidth("170px").setFlexGrow(0);
        addColumn(UserGrid::lastSignIn)
                .setHeader("Last sign-in")
                .setWidth("210px")
                .setFlexGrow(0)
                .setComparator(Comparator.comparing(
                        UserSummary::lastSignInAt, Comparator.nullsFirst(Comparator.naturalOrder())));
        addComponentColumn(this::menu).setWidth("64px").setFlexGrow(0).setFrozenToEnd(true);
        addItemDoubleClickListener(event -> actions.edit().accept(event.getItem()));
    }

    private static Component name(UserSummary user) {
        var cell = new Span(new Avatar(user.person().initials(), user.name(), user.id()), new Span(user.name()));
        cell.addClassName("who");
        return cell;
    }

    private static String roles(UserSummary user) {
        return user.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", "));
    }

    private static Component state(UserSummary user) {
        if (!user.enabled()) {
            return new Badge("Disabled", "bad");
        }
        return user.passwordTemporary() ? new Badge("Temporary password", "warn") : new Badge("Active", "good");
    }

    private static String lastSignIn(UserSummary user) {
        return user.lastSignInAt() == null ? "never" : Times.full(user.lastSignInAt());
    }

    private Component menu(UserSummary user) {
        var open = new Button(new Icon("ellipsis"));
        open.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        open.setAriaLabel("Actions for " + user.name());
        var menu = new ContextMenu(open);
        menu.setOpenOnClick(true);
        item(menu, "Edit", actions.edit(), user);
        item(menu, "Reset password", actions.resetPassword(), user);
        item(menu, "Sign out everywhere", actions.signOutEverywhere(), user);
        menu.addSeparator();
        if (user.enabled()) {
            item(menu, "Disable", actions.disable(), user);
        } else {
            item(menu, "Enable", actions.enable(), user);
        }
        return open;
    }

    private static void item(ContextMenu menu, String text, Consumer<UserSummary> action, UserSummary user) {
        menu.addItem(text, _ -> action.accept(user));
    }

    /** What the menu of a row leads to. */
    record UserActions(
            Consumer<UserSummary> edit,
            Consumer<UserSummary> resetPassword,
            Consumer<UserSummary> signOutEverywhere,
            Consumer<UserSummary> disable,
            Consumer<UserSummary> enable) {}
}
