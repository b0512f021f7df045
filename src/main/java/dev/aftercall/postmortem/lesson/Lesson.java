package dev.aftercall.postmortem.lesson;

import dev.aftercall.identity.UserId;
import java.time.Instant;

/**
 * One lesson.
 *
 * @param text Markdown
 * @param position its order among all lessons of the postmortem, from 0
 * @param version what an edit has to expect; moving leaves it alone
 * @param author who wrote it last
 */
public record Lesson(
        LessonId id,
        LessonKind kind,
        LessonArea area,
        String text,
        int position,
        long version,
        UserId author,
        Instant changedAt) {}
