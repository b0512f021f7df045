package dev.aftercall.postmortem.lesson.ui;

import dev.aftercall.postmortem.PostmortemDetails;
import dev.aftercall.postmortem.PostmortemService;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.lesson.LessonService;
import dev.aftercall.postmortem.ui.EditorModel;
import dev.aftercall.postmortem.ui.PostmortemSection;
import dev.aftercall.postmortem.ui.SectionEditor;
import org.springframework.stereotype.Component;

/** The lessons, and the conclusion of the whole. */
@Component
class LessonsSection implements PostmortemSection {

    private static final int FEWEST = 3;

    private final LessonService lessons;
    private final PostmortemService postmortems;

    LessonsSection(LessonService lessons, PostmortemService postmortems) {
        this.lessons = lessons;
        this.postmortems = postmortems;
    }

    @Override
    public SectionKind kind() {
        return SectionKind.LESSONS;
    }

    @Override
    public SectionEditor create(EditorModel model) {
        return new LessonsEditor(model, lessons, postmortems);
    }

    @Override
    public String count(PostmortemDetails postmortem) {
        var count = lessons.of(postmortem.id()).size();
        return count < FEWEST ? count + " of " + FEWEST : String.valueOf(count);
    }
}
