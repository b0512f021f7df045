package dev.aftercall.postmortem.lesson;

import dev.aftercall.base.Reading;
import dev.aftercall.base.RuleViolationException;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.Roles;
import dev.aftercall.postmortem.Direction;
import dev.aftercall.postmortem.PostmortemAccess;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemNotFoundException;
import dev.aftercall.postmortem.PostmortemRef;
import dev.aftercall.postmortem.SaveOutcome;
import dev.aftercall.postmortem.SectionKind;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what was learned. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class LessonService {

    private static final int MOST = 50;

    private final LessonRepository lessons;
    private final PostmortemAccess access;
    private final CurrentUser user;
    private final Clock clock;

    LessonService(LessonRepository lessons, PostmortemAccess access, CurrentUser user, Clock clock) {
        this.lessons = lessons;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    /** Adds a lesson behind the others. */
    public LessonId add(PostmortemId postmortem, LessonDraft draft) {
        var ref = access.forWriting(postmortem);
        var count = all(ref).size();
        if (count >= MOST) {
            throw new RuleViolationException("A postmortem has at most %d lessons".formatted(MOST));
        }
        var lesson = lessons.save(new LessonRow(postmortem, count, draft, user.id(), clock.instant()));
        written(ref, "add", null, draft.text());
        return lesson.id();
    }

    /** Stores the lesson, unless someone else has changed it since the expected version. */
    public SaveOutcome edit(LessonId id, long expectedVersion, LessonDraft draft) {
        var ref = forWriting(id);
        var lesson = get(id, all(ref));
        var before = lesson.text();
        var versionBefore = lesson.textVersion();
        var outcome = lesson.write(expectedVersion, draft, user.id(), clock.instant());
        if (lesson.textVersion() != versionBefore) {
            written(ref, "edit", before, lesson.text());
        }
        return outcome;
    }

    /** Moves a lesson past its neighbour of the same kind; at the edge nothing happens. */
    public void move(LessonId id, Direction direction) {
        var ref = forWriting(id);
        var all = all(ref);
        var lesson = get(id, all);
        var kin = all.stream().filter(each -> each.kind() == lesson.kind()).toList();
        var to = kin.indexOf(lesson) + (direction == Direction.UP ? -1 : 1);
        if (to >= 0 && to < kin.size()) {
            Collections.swap(all, all.indexOf(lesson), all.indexOf(kin.get(to)));
            number(all);
            written(ref, "move", null, lesson.text());
        }
    }

    /** Removes a lesson; what is returned can be added again. */
    public LessonDraft remove(LessonId id) {
        var ref = forWriting(id);
        var all = all(ref);
        var lesson = get(id, all);
        all.remove(lesson);
        number(all);
        lessons.delete(lesson);
        written(ref, "remove", lesson.text(), null);
        return lesson.draft();
    }

    /** The lessons of a postmortem in their order. */
    @Transactional(readOnly = true)
    public List<Lesson> of(PostmortemId postmortem) {
        var ref = access.forReading(postmortem);
        return Reading.once(
                "lessons",
                postmortem,
                () -> all(ref).stream().map(LessonRow::toRecord).toList());
    }

    private PostmortemRef forWriting(LessonId id) {
        var postmortem = lessons.findPostmortem(id).orElseThrow(LessonNotFoundException::new);
        try {
            return access.forWriting(postmortem);
        } catch (PostmortemNotFoundException _) {
            throw new LessonNotFoundException();
        }
    }

    private List<LessonRow> all(PostmortemRef ref) {
        return new ArrayList<>(lessons.findByPostmortemOrderByPosition(ref.id()));
    }

    private void written(PostmortemRef ref, String verb, @Nullable String before, @Nullable String after) {
        access.written(ref, SectionKind.LESSONS, "postmortem.lesson." + verb, before, after);
    }

    private static LessonRow get(LessonId id, List<LessonRow> all) {
        return all.stream()
                .filter(lesson -> lesson.id().equals(id))
                .findFirst()
                .orElseThrow(LessonNotFoundException::new);
    }

    private static void number(List<LessonRow> lessons) {
        for (int i = 0; i < lessons.size(); i++) {
            lessons.get(i).place(i);
        }
    }
}
