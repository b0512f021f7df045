package dev.aftercall.postmortem;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the free texts need. */
@Component
class TextsCheck implements ReadinessCheck {

    private final PostmortemReader reader;
    private final Words words;

    TextsCheck(PostmortemReader reader, Words words) {
        this.reader = reader;
        this.words = words;
    }

    @Override
    public List<ReadinessItem> check(PostmortemId postmortem) {
        var texts = reader.texts(postmortem);
        var items = new ArrayList<ReadinessItem>();
        items.add(written(texts, FieldKey.TITLE, Need.REVIEW, "A title", "What happened, in one line"));
        items.add(written(
                texts, FieldKey.SUMMARY, Need.REVIEW, "A summary", "One paragraph that a stranger understands"));
        items.add(
                written(texts, FieldKey.PROBLEM, Need.HINT, "The problem to explain", "What the first why asks about"));
        items.add(written(texts, FieldKey.CONCLUSION, Need.HINT, "A conclusion", "What is different from now on"));
        var wording = words.current();
        texts.values().stream()
                .filter(text -> text.key().isJudged())
                .forEach(text -> items.addAll(wordingOf(text, wording)));
        return items;
    }

    private static ReadinessItem written(
            Map<FieldKey, FieldText> texts, FieldKey key, Need need, String title, String hint) {
        var text = texts.get(key);
        var done = text != null && !text.text().isBlank();
        return new ReadinessItem(key.section(), title, hint, done, key.name(), need);
    }

    /** One point for each text that names or blames somebody; none for the others. */
    private static List<ReadinessItem> wordingOf(FieldText text, Wording wording) {
        var findings = wording.check(text.text());
        if (findings.isEmpty()) {
            return List.of();
        }
        var first = findings.getFirst();
        var key = text.key();
        return List.of(new ReadinessItem(
                key.section(),
                "Blameless wording",
                "%s: \"%s\". %s".formatted(key.label(), first.found(), first.suggestion()),
                false,
                key.name(),
                Need.HINT));
    }
}
