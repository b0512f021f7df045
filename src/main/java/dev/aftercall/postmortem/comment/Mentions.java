package dev.aftercall.postmortem.comment;

import dev.aftercall.identity.Person;
import dev.aftercall.identity.UserId;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds whom a text names: an at sign, then somebody's full name or login, whatever its case. A name that two people
 * share names neither of them; their logins do.
 */
final class Mentions {

    private record Handle(String text, UserId user) {}

    private Mentions() {}

    static Set<UserId> in(String text, Collection<Person> people) {
        var handles = people.stream()
                .flatMap(person -> Stream.of(person.name(), person.login())
                        .map(handle -> new Handle(handle.toLowerCase(Locale.ROOT), person.id())))
                .distinct()
                .sorted(Comparator.comparingInt((Handle handle) -> handle.text().length())
                        .reversed())
                .toList();
        var lower = text.toLowerCase(Locale.ROOT);
        var found = new HashSet<UserId>();
        for (var at = lower.indexOf('@'); at >= 0; at = lower.indexOf('@', at + 1)) {
            if (at == 0 || !isWord(lower.codePointBefore(at))) {
                found.addAll(named(lower, at + 1, handles));
            }
        }
        return found;
    }

    private static Set<UserId> named(String text, int from, Collection<Handle> handles) {
        var longest = handles.stream()
                .map(Handle::text)
                .filter(handle -> text.startsWith(handle, from) && endsThere(text, from + handle.length()))
                .findFirst();
        var meant = handles.stream()
                .filter(handle -> longest.filter(handle.text()::equals).isPresent())
                .map(Handle::user)
                .collect(Collectors.toSet());
        return meant.size() == 1 ? meant : Set.of();
    }

    private static boolean endsThere(String text, int end) {
        return end == text.length() || !isWord(text.codePointAt(end));
    }

    private static boolean isWord(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || codePoint == '_';
    }
}
