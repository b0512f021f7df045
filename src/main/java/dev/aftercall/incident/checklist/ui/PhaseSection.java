package dev.aftercall.incident.checklist.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.Times;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.checklist.PhaseId;
import dev.aftercall.incident.checklist.RunPhase;
import dev.aftercall.incident.checklist.RunStep;
import dev.aftercall.incident.checklist.StepId;
import dev.aftercall.incident.ui.Room;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A phase: open while it is its turn, else folded with its count and its late steps in sight. */
final class PhaseSection extends Section {

    private static final int LATE_SHOWN = 3;

    private final ChecklistPanel panel;
    private final ChecklistDesk desk;
    private final IncidentKey key;
    private final Div summary = new Div();
    private final OrderedList list = new OrderedList();
    private final NativeDetails details = new NativeDetails(summary);
    private final Div late = new Div();
    private final Map<StepId, Shown> shown = new HashMap<>();
    private final List<Component> marks = new ArrayList<>();
    private @Nullable Boolean wasTurn;

    PhaseSection(ChecklistPanel panel, ChecklistDesk desk, IncidentKey key, PhaseId id) {
        this.panel = panel;
        this.desk = desk;
        this.key = key;
        addClassName("phase");
        summary.addClassName("phase-head");
        late.addClassName("late-steps");
        var more = new NativeButton("Add a step", _ -> new AddStepDialog(panel, desk, key, id).open());
        more.addClassName("add-step");
        var foot = new Div(new Icon("plus").size(14), more);
        foot.addClassName("phase-foot");
        details.setContent(new Div(list, foot));
        add(details, late);
    }

    void show(RunPhase phase, boolean turn, Room room) {
        // what was left undone when an incident ended is not late any more
        var isLate = room.incident().isOpen() && phase.isLate(room.now());
        setClassName("ok", phase.isDone());
        setClassName("late", isLate);
        setClassName("open", turn);
        if (wasTurn == null || wasTurn != turn) {
            details.setOpen(turn);
            wasTurn = turn;
        }
        head(phase, room);
        var next = turn
                ? phase.steps().stream()
                        .filter(step -> !step.isAnswered())
                        .findFirst()
                        .orElse(null)
                : null;
        steps(phase, next, room);
        lateSteps(phase);
    }

    private void head(RunPhase phase, Room room) {
        summary.removeAll();
        var box = new Span(phase.box());
        box.addClassName("box");
        box.setVisible(!phase.box().isEmpty());
        var name = new Span(phase.name());
        name.addClassName("grow");
        var opens = phase.opensAt();
        var count = phase.answered() + " of " + phase.steps().size();
        var from = opens == null || phase.hasBegun(room.now()) || phase.isDone()
                ? ""
                : "from " + Times.minute(opens) + ", ";
        var state = new Span(new Span(from + count));
        state.addClassName("count");
        if (phase.isDone()) {
            state.addComponentAsFirst(new Icon("circle-check").size(14));
        }
        var lateWord = new Span("late");
        lateWord.addClassName("late-word");
        summary.add(new Icon("chevron-right").size(14), box, name, lateWord, state);
        marks.forEach(this::remove);
        marks.clear();
        var closes = phase.closesAt();
        if (closes != null && !phase.isDone() && room.incident().isOpen()) {
            marks.add(new LateMark(closes, room.now()));
        }
        add(marks);
    }

    private void steps(RunPhase phase, @Nullable RunStep next, Room room) {
        var wanted = new ArrayList<Component>();
        var kept = new HashSet<StepId>();
        var origin = "";
        for (var step : phase.steps()) {
            if (!step.origin().equals(origin)) {
                origin = step.origin();
                if (!origin.isEmpty() && !origin.startsWith("Added by ")) {
                    wanted.add(from(origin));
                }
            }
            kept.add(step.id());
            wanted.add(item(step, step.equals(next), room));
        }
        shown.keySet().retainAll(kept);
        var keep = new HashSet<>(wanted);
        list.getChildren().filter(child -> !keep.contains(child)).toList().forEach(list::remove);
        for (var i = 0; i < wanted.size(); i++) {
            if (i >= list.getComponentCount() || list.getComponentAt(i) != wanted.get(i)) {
                list.addComponentAtIndex(i, wanted.get(i));
            }
        }
    }

    private StepItem item(RunStep step, boolean next, Room room) {
        var before = shown.get(step.id());
        if (before != null && before.step().equals(step)) {
            before.item().setClassName("now", next);
            return before.item();
        }
        var focused = before != null && before.item().takeFocusedByAnswer();
        var item = new StepItem(panel, desk, key, step, room);
        item.setClassName("now", next);
        if (focused) {
            item.focus();
        }
        shown.put(step.id(), new Shown(step, item));
        return item;
    }

    private void lateSteps(RunPhase phase) {
        late.removeAll();
        var open = phase.steps().stream().filter(step -> !step.isAnswered()).toList();
        open.stream().limit(LATE_SHOWN).forEach(step -> {
            var text = new Span("Late: " + step.text());
            text.addClassName("grow");
            var go = new NativeButton("Open", _ -> details.setOpen(true));
            go.getElement().setAttribute("aria-label", "Open: " + step.text());
            var line = new Div(new Icon("alarm-clock").size(14), text, go);
            line.addClassName("late-step");
            late.add(line);
        });
        if (open.size() > LATE_SHOWN) {
            var more = new Div(new Span("and " + (open.size() - LATE_SHOWN) + " more"));
            more.addClassName("late-step");
            late.add(more);
        }
    }

    private static ListItem from(String failureMode) {
        var name = new Span(failureMode);
        name.addClassName("semi");
        var line = new ListItem(new Icon("book-open").size(14), new Span("From failure mode "), name);
        line.addClassName("from");
        return line;
    }

    private record Shown(RunStep step, StepItem item) {}
}
