package dev.aftercall.postmortem.lesson.ui;

import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.PostmortemService;
import dev.aftercall.postmortem.lesson.Lesson;
import dev.aftercall.postmortem.lesson.LessonId;
import dev.aftercall.postmortem.lesson.LessonKind;
import dev.aftercall.postmortem.lesson.LessonService;
import dev.aftercall.postmortem.ui.EditorModel;
import dev.aftercall.postmortem.ui.SectionEditor;
import dev.aftercall.postmortem.ui.TextBlock;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes the lessons, grouped by what they tell. */
final class LessonsEditor extends SectionEditor {

    private final LessonService service;
    private final Map<LessonKind, LessonGroup> groups = new EnumMap<>(LessonKind.class);
    private final Map<LessonId, LessonItem> rows = new HashMap<>();
    private final AreasLine areas = new AreasLine();
    private final TextBlock conclusion;

    LessonsEditor(EditorModel model, LessonService service, PostmortemService postmortems) {
        this.service = service;
        conclusion = TextBlock.markdown(
                model, FieldKey.CONCLUSION, postmortems, "What a reader should take away from all of it.");
        add(areas);
        for (var kind : LessonKind.values()) {
            var group = new LessonGroup(model, kind, draft -> service.add(model.id(), draft));
            groups.put(kind, group);
            add(group);
        }
        add(conclusion);
    }

    @Override
    public void show(EditorModel model) {
        var lessons = service.of(model.id());
        var present = lessons.stream().map(Lesson::id).collect(Collectors.toSet());
        rows.keySet().retainAll(present);
        lessons.forEach(lesson -> row(lesson, model).show(lesson));
        groups.forEach((kind, group) -> group.show(rowsOf(lessons, kind)));
        areas.show(lessons);
        conclusion.show(model);
    }

    private LessonItem row(Lesson lesson, EditorModel model) {
        return rows.computeIfAbsent(lesson.id(), _ -> new LessonItem(lesson, model, service));
    }

    private List<LessonItem> rowsOf(List<Lesson> lessons, LessonKind kind) {
        return lessons.stream()
                .filter(lesson -> lesson.kind() == kind)
                .flatMap(lesson -> Stream.ofNullable(rows.get(lesson.id())))
                .toList();
    }
}
