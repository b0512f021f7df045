package dev.aftercall.postmortem.lesson.ui;

import dev.aftercall.playbook.ClockStop;
import dev.aftercall.postmortem.MissedClock;
import dev.aftercall.postmortem.RoomFacts;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.lesson.LessonArea;
import dev.aftercall.postmortem.lesson.LessonDraft;
import dev.aftercall.postmortem.lesson.LessonKind;
import dev.aftercall.postmortem.lesson.LessonService;
import dev.aftercall.postmortem.ui.EditorModel;
import dev.aftercall.postmortem.ui.RoomOffer;
import dev.aftercall.postmortem.ui.RoomOffers;
import java.util.List;
import org.springframework.stereotype.Component;

/** Response clocks whose time ran out, each as a lesson to go on with. */
@Component
class LessonOffers implements RoomOffers {

    private final LessonService lessons;

    LessonOffers(LessonService lessons) {
        this.lessons = lessons;
    }

    @Override
    public SectionKind kind() {
        return SectionKind.LESSONS;
    }

    @Override
    public List<RoomOffer> of(RoomFacts facts, EditorModel model) {
        var written = lessons.of(model.id());
        return facts.missed().stream()
                .filter(clock ->
                        written.stream().noneMatch(lesson -> lesson.text().contains(clock.text())))
                .map(clock -> new RoomOffer(
                        clock.name() + ": the time ran out",
                        clock.text(),
                        "Add as lesson",
                        () -> lessons.add(model.id(), lesson(clock))))
                .toList();
    }

    private static LessonDraft lesson(MissedClock clock) {
        return new LessonDraft(
                LessonKind.COULD_IMPROVE,
                area(clock.stop()),
                clock.text() + ". What would have made it possible in time?");
    }

    private static LessonArea area(ClockStop stop) {
        return stop == ClockStop.STAKEHOLDERS_TOLD || stop == ClockStop.UPDATE_SENT
                ? LessonArea.COMMUNICATION
                : LessonArea.RESPONSE;
    }
}
