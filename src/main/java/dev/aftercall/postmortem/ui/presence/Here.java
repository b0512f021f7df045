package dev.aftercall.postmortem.ui.presence;

import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.SectionKind;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who is in a postmortem at one moment.
 *
 * @param windows every open window, the one that came first at the front
 * @param pens who writes in which text
 */
public record Here(List<Window> windows, Map<String, Pen> pens) {

    /** An empty postmortem. */
    public static final Here NOBODY = new Here(List.of(), Map.of());

    /** A window in which somebody has the postmortem open. */
    public record Window(UserId user, SectionKind section) {}

    /** Somebody writes in a text, in this visit. */
    public record Pen(UserId user, SectionKind section, Visit visit) {}

    public Here {
        windows = List.copyOf(windows);
        pens = Map.copyOf(pens);
    }

    /** Everyone who is here, each once however many windows they have open. */
    public List<UserId> people() {
        return windows.stream().map(Window::user).distinct().toList();
    }

    /** Who is in which section; sections without anybody are left out. */
    public Map<SectionKind, List<UserId>> bySection() {
        return windows.stream()
                .distinct()
                .collect(Collectors.groupingBy(Window::section, Collectors.mapping(Window::user, Collectors.toList())));
    }

    /** Whether somebody is writing in a section. */
    public boolean writes(UserId user, SectionKind section) {
        return pens.values().stream().anyMatch(pen -> pen.user().equals(user) && pen.section() == section);
    }
}
