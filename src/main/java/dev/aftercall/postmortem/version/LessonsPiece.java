package dev.aftercall.postmortem.version;

import dev.aftercall.base.ConflictException;
import dev.aftercall.postmortem.Direction;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SaveOutcome;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.lesson.Lesson;
import dev.aftercall.postmortem.lesson.LessonDraft;
import dev.aftercall.postmortem.lesson.LessonId;
import dev.aftercall.postmortem.lesson.LessonService;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The lessons. */
@Component
class LessonsPiece implements StructuredPiece<LessonsPiece.Kept> {

    /** A lesson as it was. */
    record Kept(String id, LessonDraft draft) {}

    private final LessonService lessons;

    LessonsPiece(LessonService lessons) {
        this.lessons = lessons;
    }

    @Override
    public Piece piece() {
        return new Piece("LESSONS", "Lessons", SectionKind.LESSONS);
    }

    @Override
    public Class<Kept> type() {
        return Kept.class;
    }

    @Override
    public List<Kept> take(PostmortemId postmortem) {
        return lessons.of(postmortem).stream()
                .map(lesson -> new Kept(lesson.id().toString(), draft(lesson)))
                .toList();
    }

    @Override
    public String idOf(Kept item) {
        return item.id();
    }

    @Override
    public String text(List<Kept> items) {
        return items.stream()
                .map(Kept::draft)
                .map(draft -> "%s, %s\n%s\n"
                        .formatted(
                                draft.kind().label(),
                                draft.area().label().toLowerCase(java.util.Locale.ROOT),
                                draft.text()))
                .collect(Collectors.joining("\n"));
    }

    @Override
    public void restore(PostmortemId postmortem, List<Kept> items) {
        var present = lessons.of(postmortem).stream()
                .collect(Collectors.toMap(lesson -> lesson.id().toString(), lesson -> lesson));
        var ids = new HashMap<String, LessonId>();
        for (var item : items) {
            var lesson = present.remove(item.id());
            ids.put(item.id(), lesson == null ? lessons.add(postmortem, item.draft()) : changed(lesson, item.draft()));
        }
        present.values().forEach(lesson -> lessons.remove(lesson.id()));
        arrange(postmortem, items, ids);
    }

    private LessonId changed(Lesson lesson, LessonDraft draft) {
        if (lessons.edit(lesson.id(), lesson.version(), draft) instanceof SaveOutcome.Conflict) {
            throw new ConflictException("A lesson is being changed at this moment. Try again.");
        }
        return lesson.id();
    }

    /** Moves each lesson up to its old place among those of its kind. */
    private void arrange(PostmortemId postmortem, List<Kept> items, Map<String, LessonId> ids) {
        for (var kind :
                items.stream().map(item -> item.draft().kind()).distinct().toList()) {
            var wanted = items.stream()
                    .filter(item -> item.draft().kind() == kind)
                    .map(item -> ids.getOrDefault(item.id(), LessonId.next()))
                    .toList();
            for (var place = 0; place < wanted.size(); place++) {
                var now = lessons.of(postmortem).stream()
                        .filter(lesson -> lesson.kind() == kind)
                        .map(Lesson::id)
                        .toList()
                        .indexOf(wanted.get(place));
                for (; now > place; now--) {
                    lessons.move(wanted.get(place), Direction.UP);
                }
            }
        }
    }

    private static LessonDraft draft(Lesson lesson) {
        return new LessonDraft(lesson.kind(), lesson.area(), lesson.text());
    }
}
