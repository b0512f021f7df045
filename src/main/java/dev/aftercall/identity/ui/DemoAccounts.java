package dev.aftercall.identity.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import dev.aftercall.base.ui.Avatar;
import dev.aftercall.identity.DemoPeople;
import dev.aftercall.identity.DemoPeople.DemoPerson;
import java.util.function.BiConsumer;

/** The people of the demo, one click away from being signed in as. */
final class DemoAccounts extends Section {

    /** Shows the accounts. */
    DemoAccounts(DemoPeople people, BiConsumer<String, String> onChoose) {
        addClassName("sign-in-demo");
        var list = new UnorderedList();
        people.shown().map(person -> row(person, onChoose)).forEach(list::add);
        add(new H2("Demo accounts"), list);
    }

    private static ListItem row(DemoPerson person, BiConsumer<String, String> onChoose) {
        var words = person.name().split(" ", 2);
        var initials = words[0].substring(0, 1) + words[1].charAt(0);
        var role = new Span(person.role().label());
        role.addClassNames("muted", "end");
        var choose = new NativeButton("", _ -> onChoose.accept(person.login(), DemoPeople.PASSWORD));
        choose.getElement().setAttribute("type", "button");
        choose.add(new Avatar(initials, person.name(), person.login()), new Span(person.name()), role);
        return new ListItem(choose);
    }
}
