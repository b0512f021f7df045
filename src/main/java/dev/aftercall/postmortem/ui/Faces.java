package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Avatar;
import dev.aftercall.identity.Person;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;

/** People as avatars. */
public final class Faces {

    private Faces() {}

    /** Avatars beside each other, their names for those who cannot see them. */
    public static Component group(Collection<Person> people) {
        return group(people, Integer.MAX_VALUE);
    }

    /**
     * The first few avatars beside each other and how many more there are, all names for those who cannot see them.
     *
     * @param most how many avatars at most
     */
    public static Component group(Collection<Person> people, int most) {
        var names = names(people);
        var group = new Span();
        group.addClassName("avs");
        group.getElement().setAttribute("role", "img");
        group.getElement().setAttribute("aria-label", names);
        var fits = people.size() <= most;
        people.stream().limit(fits ? most : most - 1L).forEach(person -> group.add(avatar(person)));
        if (!fits) {
            group.add(more(people.size() - most + 1, names));
        }
        return group;
    }

    /** An avatar with the name beside it. */
    public static Span named(Person person) {
        var who = new Span(avatar(person), new Span(person.name()));
        who.addClassName("who");
        return who;
    }

    /** An avatar, or a dashed circle where there is nobody. */
    public static Span of(Optional<Person> person) {
        return person.<Span>map(Faces::avatar).orElseGet(Faces::nobody);
    }

    private static Avatar avatar(Person person) {
        return new Avatar(person.initials(), person.name(), person.id());
    }

    private static String names(Collection<Person> people) {
        return people.stream().map(Person::name).collect(Collectors.joining(", "));
    }

    private static Span more(int count, String names) {
        var more = new Span("+" + count);
        more.addClassNames("av", "more");
        more.getElement().setAttribute("title", names);
        more.getElement().setAttribute("aria-hidden", "true");
        return more;
    }

    private static Span nobody() {
        var nobody = new Span("?");
        nobody.addClassNames("av", "none");
        nobody.getElement().setAttribute("title", "No owner yet");
        return nobody;
    }
}
