package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import dev.aftercall.base.Severity;
import dev.aftercall.playbook.ClockRule;
import dev.aftercall.playbook.Playbook;

/** The response clocks and what they give for each severity. */
final class ClocksPart extends Div {

    ClocksPart(Playbook playbook, PlaybookEditor editor) {
        var rows = new Rows("Response clocks", "What must be done", "Stops when", "SEV-1", "SEV-2", "SEV-3", "");
        for (var clock : playbook.clocks()) {
            rows.row(
                    Rows.named(clock.name(), about(clock)),
                    Rows.text(clock.stop().words()),
                    Rows.text(PlaybookWords.target(clock.targets().get(Severity.SEV1))),
                    Rows.text(PlaybookWords.target(clock.targets().get(Severity.SEV2))),
                    Rows.text(PlaybookWords.target(clock.targets().get(Severity.SEV3))),
                    new EditButton("the clock “" + clock.name() + "”", () -> editor.edit(clock)));
        }
        add(
                new Paragraph(
                        "Each clock runs by itself. It warns at 80 % of its time; where it names a breach, the first"
                                + " time is what is promised and the second when the promise is broken."),
                rows);
    }

    private static String about(ClockRule clock) {
        return "from " + clock.start().words() + (clock.snoozable() ? ", may be put off" : "");
    }
}
