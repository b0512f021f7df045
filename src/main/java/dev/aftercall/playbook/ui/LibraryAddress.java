package dev.aftercall.playbook.ui;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the library shows, as it stands in the address.
 *
 * @param symptoms keys of the symptoms picked by hand
 * @param text words of an alert or a search, at most 500 characters
 * @param mode key of the mode whose details are open
 */
record LibraryAddress(Set<String> symptoms, String text, Optional<String> mode) {

    private static final int LONGEST = 500;
    private static final int MOST = 50;

    static LibraryAddress of(QueryParameters query) {
        var symptoms = query.getParameters("symptom").stream().limit(MOST).toList();
        var text = query.getSingleParameter("text").orElse("");
        return new LibraryAddress(new LinkedHashSet<>(symptoms), shortened(text), query.getSingleParameter("mode"));
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    /**
     * Picks a symptom or drops it; with it go the words that may have picked it, and what else they picked is kept.
     *
     * @param picked all that are picked, by hand and by words
     */
    LibraryAddress toggled(String symptom, Set<String> picked) {
        if (!picked.contains(symptom)) {
            return new LibraryAddress(with(symptoms, symptom), text, mode);
        }
        return new LibraryAddress(without(picked, symptom), "", mode);
    }

    private static Set<String> with(Set<String> symptoms, String symptom) {
        var changed = new LinkedHashSet<>(symptoms);
        changed.add(symptom);
        return changed;
    }

    private static Set<String> without(Set<String> symptoms, String symptom) {
        var changed = new LinkedHashSet<>(symptoms);
        changed.remove(symptom);
        return changed;
    }

    LibraryAddress withText(String words) {
        return new LibraryAddress(symptoms, shortened(words), mode);
    }

    LibraryAddress withMode(Optional<String> key) {
        return new LibraryAddress(symptoms, text, key);
    }

    LibraryAddress cleared() {
        return new LibraryAddress(Set.of(), "", mode);
    }

    QueryParameters query() {
        Map<String, List<String>> query = new HashMap<>();
        if (!symptoms.isEmpty()) {
            query.put("symptom", new ArrayList<>(symptoms));
        }
        if (!text.isBlank()) {
            query.put("text", List.of(text));
        }
        mode.ifPresent(key -> query.put("mode", List.of(key)));
        return new QueryParameters(query);
    }

    String href() {
        var query = query().getQueryString();
        return PlaybookNavigation.MODES + (query.isEmpty() ? "" : "?" + query);
    }
}
