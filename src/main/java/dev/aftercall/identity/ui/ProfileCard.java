package dev.aftercall.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.binder.ValidationException;
import dev.aftercall.base.ui.Card;
import dev.aftercall.base.ui.Notifications;
import dev.aftercall.base.ui.ViewerZone;
import dev.aftercall.identity.AccountService;
import dev.aftercall.identity.PersonName;
import dev.aftercall.identity.Profile;
import dev.aftercall.identity.Role;
import dev.aftercall.identity.SignedInUser;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.stream.Collectors;

/** How others see this user, and in which zone times stand beside UTC. */
final class ProfileCard extends Card {

    private final AccountService account;
    private final Binder<Profile> binder = new Binder<>(Profile.class);

    ProfileCard(AccountService account, SignedInUser user) {
        super("You");
        this.account = account;
        var name = new TextField("Name");
        name.setMaxLength(PersonName.MAX_LENGTH);
        name.setRequiredIndicatorVisible(true);
        var zone = new ComboBox<ZoneId>("Time zone beside UTC");
        zone.setItemLabelGenerator(ZoneId::getId);
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .filter(id -> id.contains("/") && !id.startsWith("Etc/") && !id.startsWith("SystemV/"))
                .sorted()
                .map(ZoneId::of)
                .toList());
        zone.setPlaceholder("As in the browser");
        zone.setClearButtonVisible(true);
        binder.forField(name).withValidator(Checks.by(PersonName::of)).bind("name");
        binder.forField(zone).bind("timeZone");
        binder.readRecord(account.profile());
        var facts = new Div(user.getUsername() + " · "
                + user.roles().stream()
                        .sorted(Comparator.naturalOrder())
                        .map(Role::label)
                        .collect(Collectors.joining(", ")));
        facts.addClassName("muted");
        var form = new Div(facts, name, zone, new Button("Save", _ -> save()));
        form.addClassName("account-form");
        add(form);
    }

    private void save() {
        try {
            var user = account.editProfile(binder.writeRecord());
            CurrentSession.continueAs(user);
            getUI().ifPresent(ui -> ViewerZone.choose(ui, user.timeZone().orElse(null)));
            Notifications.done("Saved");
        } catch (ValidationException _) {
            // the fields say what is wrong
        }
    }
}
