package dev.aftercall.postmortem.ui.review;

import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.FieldText;
import dev.aftercall.postmortem.Section;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Says in words which sections have changed since somebody looked, and which versions their texts went through. */
final class SinceLook {

    private SinceLook() {}

    static List<String> of(ReviewModel model, Instant look) {
        return model.round().changedSince(look).stream()
                .map(section -> line(model, section, look))
                .toList();
    }

    private static String line(ReviewModel model, Section section, Instant look) {
        var versions = model.round().postmortem().texts().values().stream()
                .filter(text ->
                        text.key().section() == section.kind() && text.at().isAfter(look))
                .sorted((one, other) -> one.key().compareTo(other.key()))
                .map(text -> versions(model, text))
                .collect(Collectors.joining(", "));
        return section.kind().label() + ", by " + model.name(section.by())
                + (versions.isEmpty() ? "" : " (" + versions + ")");
    }

    private static String versions(ReviewModel model, FieldText text) {
        FieldKey key = text.key();
        var before = model.seen().get(key);
        var label = key.label();
        return before == null
                ? "%s: version %d".formatted(label, text.version())
                : "%s: version %d, was %d".formatted(label, text.version(), before);
    }
}
