package dev.aftercall.importing;

import dev.aftercall.importing.reading.ParsedLesson;
import dev.aftercall.importing.reading.ParsedPostmortem;
import dev.aftercall.importing.reading.SectionName;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.lesson.LessonArea;
import dev.aftercall.postmortem.lesson.LessonDraft;
import dev.aftercall.postmortem.lesson.LessonKind;
import dev.aftercall.postmortem.lesson.LessonService;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Writes the lessons of a file. */
@Component
class LessonWriter {

    private static final int MOST = 50;
    private static final int LONGEST = 10_000;

    private final LessonService lessons;

    LessonWriter(LessonService lessons) {
        this.lessons = lessons;
    }

    /** Writes what a postmortem can hold and returns the rest. */
    List<String> write(PostmortemId id, ParsedPostmortem read, Remarks remarks) {
        var rest = new ArrayList<String>();
        var written = 0;
        for (var lesson : read.lessons()) {
            if (written < MOST && lesson.text().length() <= LONGEST) {
                lessons.add(id, new LessonDraft(kind(lesson), area(lesson.text()), lesson.text()));
                written++;
            } else {
                remarks.add(lesson.line(), "One lesson too many or too long; kept in the conclusion");
                rest.add("%s: %s".formatted(lesson.kind().label(), lesson.text()));
            }
        }
        return rest;
    }

    private static LessonKind kind(ParsedLesson lesson) {
        return lesson.kind() == SectionName.WENT_WELL
                ? LessonKind.WENT_WELL
                : lesson.kind() == SectionName.LUCKY ? LessonKind.LUCKY : LessonKind.COULD_IMPROVE;
    }

    private static LessonArea area(String text) {
        var words = text.toLowerCase(Locale.ROOT);
        if (words.matches("(?s).*\\b(?:detect|alert|alarm|monitor|notic|dashboard|page[dr]).*")) {
            return LessonArea.DETECTION;
        }
        if (words.matches("(?s).*\\b(?:communicat|inform|status page|stakeholder|customers? (?:were|was) told).*")) {
            return LessonArea.COMMUNICATION;
        }
        return words.matches("(?s).*\\b(?:test|review|prevent|process|design).*")
                ? LessonArea.PREVENTION
                : LessonArea.RESPONSE;
    }
}
