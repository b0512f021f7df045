package dev.aftercall.postmortem.lesson.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Badge;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.postmortem.lesson.Lesson;
import dev.aftercall.postmortem.lesson.LessonArea;
import java.util.List;

/** Which of the four areas have a lesson. */
final class AreasLine extends Div {

    AreasLine() {
        addClassName("areas");
    }

    void show(List<Lesson> lessons) {
        removeAll();
        for (var area : LessonArea.values()) {
            var count = lessons.stream().filter(lesson -> lesson.area() == area).count();
            var badge = new Badge("", count > 0 ? "good" : "line");
            badge.add(
                    new Icon(count > 0 ? "circle-check" : "circle-dashed").size(12),
                    new Span(area.label() + (count > 1 ? " " + count : "")));
            badge.getElement().setAttribute("title", count > 0 ? "Has a lesson" : "No lesson yet");
            add(badge);
        }
    }
}
