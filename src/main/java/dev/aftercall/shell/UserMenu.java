package dev.aftercall.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.spring.security.AuthenticationContext;
import dev.aftercall.base.ui.Avatar;
import dev.aftercall.base.ui.ViewerZone;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.Person;
import dev.aftercall.identity.Role;
import dev.aftercall.identity.SignedInUser;
import java.time.ZoneOffset;
import java.util.stream.Collectors;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** Who is signed in, the colour scheme, the time zone, the own account, and the way out. */
@Component
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class UserMenu extends MenuBar {

    private static final String ACCOUNT = "account";

    UserMenu(CurrentUser currentUser, AuthenticationContext authentication) {
        var user = currentUser.get();
        addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.ALIGN_END);
        addClassName("user-menu");
        var initials = new Person(user.id(), user.displayName(), user.getUsername(), true).initials();
        var root = addItem(new Avatar(initials, user.displayName(), user.id()).big());
        root.setAriaLabel("Account of " + user.displayName());
        var menu = root.getSubMenu();
        menu.addItem(whoAmI(user)).setEnabled(false);
        menu.addSeparator();
        schemes(menu.addItem("Colour scheme"));
        menu.addItem(zone()).setEnabled(false);
        menu.addSeparator();
        if (RouteConfiguration.forApplicationScope().getRoute(ACCOUNT).isPresent()) {
            menu.addItem("Account", _ -> UI.getCurrent().navigate(ACCOUNT));
        }
        var out = new SignOut(authentication, user.id());
        menu.addItem("Sign out", _ -> out.ask());
    }

    private static void schemes(MenuItem parent) {
        var chosen = ColourScheme.ofThisRequest();
        for (var scheme : ColourScheme.values()) {
            var item = parent.getSubMenu().addItem(scheme.label());
            item.setCheckable(true);
            item.setChecked(scheme == chosen);
            item.addClickListener(_ -> {
                scheme.choose(UI.getCurrent());
                parent.getSubMenu().getItems().forEach(other -> other.setChecked(other == item));
            });
        }
    }

    private static Div whoAmI(SignedInUser user) {
        var name = new Span(user.displayName());
        name.addClassName("semi");
        var roles = new Span(user.roles().stream().sorted().map(Role::label).collect(Collectors.joining(", ")));
        roles.addClassNames("s", "muted");
        var block = new Div(name, roles);
        block.addClassName("who-am-i");
        return block;
    }

    private static String zone() {
        var zone = ViewerZone.current();
        return zone.equals(ZoneOffset.UTC) ? "Times in UTC" : "Times in UTC and " + zone.getId();
    }
}
