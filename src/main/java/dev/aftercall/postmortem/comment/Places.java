package dev.aftercall.postmortem.comment;

import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.ImpactDimension;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.action.ActionQueries;
import dev.aftercall.postmortem.analysis.WhyNode;
import dev.aftercall.postmortem.analysis.WhyService;
import dev.aftercall.postmortem.lesson.LessonService;
import java.util.HashMap;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Knows what the places of a postmortem are called that somebody can comment on. */
@Component
class Places {

    private final WhyService whys;
    private final ActionQueries actions;
    private final LessonService lessons;

    Places(WhyService whys, ActionQueries actions, LessonService lessons) {
        this.whys = whys;
        this.actions = actions;
        this.lessons = lessons;
    }

    /** The place with that anchor, or the section as a whole if there is none in this postmortem. */
    CommentPlace find(PostmortemId postmortem, SectionKind section, @Nullable String anchor) {
        return Optional.ofNullable(anchor)
                .flatMap(wanted ->
                        name(postmortem, section, wanted).map(name -> new CommentPlace(section, wanted, name)))
                .orElseGet(() -> CommentPlace.whole(section));
    }

    private Optional<String> name(PostmortemId postmortem, SectionKind section, String anchor) {
        var fixed = Stream.concat(
                        Stream.of(FieldKey.values())
                                .filter(key ->
                                        key.section() == section && key.name().equals(anchor))
                                .map(FieldKey::label),
                        Stream.of(ImpactDimension.values())
                                .filter(key -> section == SectionKind.IMPACT
                                        && key.name().equals(anchor))
                                .map(ImpactDimension::label))
                .findFirst();
        return fixed.or(() -> named(written(postmortem, section, anchor)));
    }

    private Optional<String> written(PostmortemId postmortem, SectionKind section, String anchor) {
        var names = new HashMap<String, String>();
        if (section == SectionKind.ROOT_CAUSE) {
            whys.tree(postmortem).inOrder().forEach(why -> names.put(why.id().toString(), words(why)));
        } else if (section == SectionKind.ACTIONS) {
            actions.of(postmortem).forEach(action -> names.put(action.id().toString(), action.title()));
        } else if (section == SectionKind.LESSONS) {
            lessons.of(postmortem).forEach(lesson -> names.put(lesson.id().toString(), lesson.text()));
        }
        return Optional.ofNullable(names.get(anchor));
    }

    private static String words(WhyNode why) {
        return why.answer().isBlank() ? why.question() : why.answer();
    }

    private static Optional<String> named(Optional<String> text) {
        return text.map(words -> words.strip().replaceAll("\\s+", " "))
                .map(words -> words.isEmpty() ? "Not written yet" : words);
    }
}
