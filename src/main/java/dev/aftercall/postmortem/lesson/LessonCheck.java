package dev.aftercall.postmortem.lesson;

import dev.aftercall.postmortem.Need;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.ReadinessCheck;
import dev.aftercall.postmortem.ReadinessItem;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the lessons need; all of it is advice. */
@Component
class LessonCheck implements ReadinessCheck {

    private static final int FEWEST = 3;
    private static final int MOST = 5;

    private final LessonService lessons;
    private final Words words;

    LessonCheck(LessonService lessons, Words words) {
        this.lessons = lessons;
        this.words = words;
    }

    @Override
    public List<ReadinessItem> check(PostmortemId postmortem) {
        var written = lessons.of(postmortem).stream()
                .filter(lesson -> !lesson.text().isBlank())
                .toList();
        var items = new ArrayList<ReadinessItem>();
        items.add(new ReadinessItem(
                SectionKind.LESSONS,
                "Three to five lessons",
                "%d so far%s".formatted(written.size(), emptyAreas(written)),
                written.size() >= FEWEST && written.size() <= MOST,
                LessonKind.WENT_WELL.name(),
                Need.HINT));
        var wording = words.current();
        for (var lesson : written) {
            wording.check(lesson.text()).stream()
                    .findFirst()
                    .map(found -> new ReadinessItem(
                            SectionKind.LESSONS,
                            "Blameless wording",
                            "\"%s\". %s".formatted(found.found(), found.suggestion()),
                            false,
                            lesson.id().toString(),
                            Need.HINT))
                    .ifPresent(items::add);
        }
        return items;
    }

    private static String emptyAreas(List<Lesson> written) {
        var empty = EnumSet.allOf(LessonArea.class);
        written.forEach(lesson -> empty.remove(lesson.area()));
        return empty.isEmpty()
                ? ""
                : empty.stream()
                        .map(area -> area.label().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ", "; nothing yet on ", ""));
    }
}
