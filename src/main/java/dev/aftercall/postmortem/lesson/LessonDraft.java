package dev.aftercall.postmortem.lesson;

import dev.aftercall.postmortem.TextLimit;

/** A lesson as someone writes it; the text is Markdown and may still be empty. */
public record LessonDraft(LessonKind kind, LessonArea area, String text) {

    private static final TextLimit TEXT = new TextLimit("Lesson", 10_000);

    public LessonDraft {
        text = TEXT.check(text);
    }
}
