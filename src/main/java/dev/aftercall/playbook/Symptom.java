package dev.aftercall.playbook;

import java.util.List;

/**
 * A sign of trouble; several failure modes may show the same one.
 *
 * @param text a few words, such as {@code Agent never responds}
 * @param words phrases that speak for it in alerts and titles, in small letters
 */
public record Symptom(String key, SymptomPlace place, String text, List<String> words) {

    public Symptom {
        Wording.key(key);
        text = Wording.text("The text of a symptom", text, Wording.NAME);
        words = words.stream().map(word -> Wording.text("A phrase", word, 60)).toList();
        Wording.atMost("phrases of a symptom", words, 40);
    }
}
