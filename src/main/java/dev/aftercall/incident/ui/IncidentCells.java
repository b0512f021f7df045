package dev.aftercall.incident.ui;

import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.data.renderer.Renderer;
import dev.aftercall.base.ui.Countdown;
import dev.aftercall.base.ui.Times;
import dev.aftercall.incident.IncidentSummary;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** How the cells of the incident list are drawn, in the browser for the sake of long lists. */
final class IncidentCells {

    private static final Crowd NOBODY =
            new Crowd(Map.of(), new dev.aftercall.identity.UserId(new java.util.UUID(0, 0)));

    private final Clock clock;
    private Crowd crowd = NOBODY;

    IncidentCells(Clock clock) {
        this.clock = clock;
    }

    void setCrowd(Crowd names) {
        crowd = names;
    }

    Renderer<IncidentRow> severity() {
        return lit("<span class=\"sev ${item.level} ${item.drill}\"><span class=\"shape shape-${item.level}\""
                        + " aria-hidden=\"true\"></span><span>${item.severity}</span></span>")
                .withProperty("level", of(incident -> incident.severity().name().toLowerCase(Locale.ROOT)))
                .withProperty("severity", of(incident -> incident.severity().label()))
                .withProperty("drill", of(incident -> incident.drill() ? "drill" : ""));
    }

    /** Everything that matters in two lines, for narrow windows. */
    Renderer<IncidentRow> compact() {
        return lit("<a class=\"compact\" href=\"${item.href}\"><span class=\"row\"><span class=\"sev ${item.level}"
                        + " ${item.drill}\"><span class=\"shape shape-${item.level}\" aria-hidden=\"true\"></span>"
                        + "<span>${item.severity}</span></span><span class=\"key\">${item.incidentKey}</span>"
                        + "<span class=\"mini ${item.step} end\"><i aria-hidden=\"true\"><u></u><u></u><u></u><u></u></i>"
                        + "<span>${item.status}</span></span></span><span class=\"t2\">${item.title}</span></a>")
                .withProperty("href", of(incident -> IncidentNavigation.href(incident.key())))
                .withProperty("level", of(incident -> incident.severity().name().toLowerCase(Locale.ROOT)))
                .withProperty("severity", of(incident -> incident.severity().label()))
                .withProperty("drill", of(incident -> incident.drill() ? "drill" : ""))
                .withProperty("incidentKey", of(incident -> incident.key().value()))
                .withProperty("step", of(incident -> StatusBar.step(incident.status())))
                .withProperty("status", of(incident -> incident.status().label()))
                .withProperty("title", of(IncidentSummary::title));
    }

    Renderer<IncidentRow> key() {
        return lit("<span class=\"key\">${item.incidentKey}</span>")
                .withProperty("incidentKey", of(incident -> incident.key().value()));
    }

    Renderer<IncidentRow> title() {
        return lit("<a class=\"t\" href=\"${item.href}\">${item.confidential ? html`<span class=\"i i-lock\""
                        + " aria-hidden=\"true\"></span>` : ''}<span class=\"clip\">${item.title}</span>${item.drill ?"
                        + " html`<span class=\"badge\">Drill</span>` : ''}${item.confidential ?"
                        + " html`<span class=\"badge\">Private</span>` : ''}</a>")
                .withProperty("href", of(incident -> IncidentNavigation.href(incident.key())))
                .withProperty("title", of(IncidentSummary::title))
                .withProperty("drill", of(IncidentSummary::drill))
                .withProperty("confidential", of(IncidentSummary::confidential));
    }

    Renderer<IncidentRow> status() {
        return lit("<span class=\"mini ${item.step}\"><i aria-hidden=\"true\"><u></u><u></u><u></u><u></u></i>"
                        + "<span>${item.status}</span></span>")
                .withProperty("step", of(incident -> StatusBar.step(incident.status())))
                .withProperty("status", of(incident -> incident.status().label()));
    }

    Renderer<IncidentRow> layer() {
        return lit("${item.layer ? html`<span class=\"layer ${item.layer}\"><span class=\"i i-${item.icon}\""
                        + " aria-hidden=\"true\"></span><span>${item.label}</span></span>`"
                        + " : html`<span class=\"faint\">not known</span>`}")
                .withProperty(
                        "layer",
                        of(incident -> incident.layer() == null
                                ? ""
                                : incident.layer().name().toLowerCase(Locale.ROOT)))
                .withProperty(
                        "icon",
                        of(incident -> incident.layer() == null
                                ? ""
                                : dev.aftercall.base.ui.LayerLabel.icon(incident.layer())))
                .withProperty(
                        "label",
                        of(incident -> incident.layer() == null
                                ? "not known"
                                : incident.layer().label()));
    }

    Renderer<IncidentRow> commander() {
        return lit("${item.initials ? html`<span class=\"who\"><span class=\"av\" aria-hidden=\"true\""
                        + " style=\"--h: ${item.hue}\">${item.initials}</span><span class=\"clip\">${item.name}</span>"
                        + "</span>` : html`<span class=\"faint\">${item.name}</span>`}")
                .withProperty(
                        "initials",
                        of(incident -> incident.commander() == null
                                ? ""
                                : crowd.person(incident.commander()).initials()))
                .withProperty(
                        "hue",
                        of(incident -> incident.commander() == null
                                ? 0
                                : dev.aftercall.base.ui.Avatar.hue(incident.commander())))
                .withProperty(
                        "name",
                        of(incident -> incident.commander() == null ? "nobody" : crowd.name(incident.commander())));
    }

    Renderer<IncidentRow> age() {
        return lit("${item.open ? html`<ac-elapsed format=\"rounded\" elapsed=\"${item.elapsed}\">${item.age}</ac-elapsed>`"
                        + " : item.age}")
                .withProperty("open", of(incident -> incident.status().isOpen()))
                .withProperty(
                        "elapsed", of(incident -> incident.age(clock.instant()).toMillis()))
                .withProperty("age", of(incident -> Times.rounded(incident.age(clock.instant()))));
    }

    Renderer<IncidentRow> more(String column) {
        return lit("${item.state ? html`<span class=\"due-chip clock\" data-state=\"${item.state}\" title=\"${item.text}\">"
                        + "<span class=\"ring\" aria-hidden=\"true\"></span><span class=\"sr-only\">${item.text}:</span>"
                        + "<ac-due format=\"rounded\" warn=\"${item.warn}\" due=\"${item.due}\""
                        + " breach=\"${item.breach}\" elapsed=\"${item.elapsed}\"></ac-due></span>`"
                        + " : item.icon ? html`<span class=\"pm ${item.tone}\"><span class=\"i i-${item.icon}\""
                        + " aria-hidden=\"true\"></span>${item.text}</span>`"
                        + " : html`<span class=\"${item.tone}\">${item.text}</span>`}")
                .withProperty("icon", row -> cell(row, column).icon())
                .withProperty("tone", row -> cell(row, column).tone())
                .withProperty("text", row -> cell(row, column).text())
                .withProperty("state", row -> of(row, column, Countdown::state, ""))
                .withProperty("warn", row -> of(row, column, clock -> clock.millisTo(clock.warn()), 0L))
                .withProperty("due", row -> of(row, column, clock -> clock.millisTo(clock.due()), 0L))
                .withProperty("breach", row -> of(row, column, clock -> clock.millisTo(clock.breach()), 0L))
                .withProperty("elapsed", row -> of(row, column, clock -> clock.millisTo(clock.now()), 0L));
    }

    private static <T> T of(IncidentRow row, String column, Function<Countdown, T> property, T otherwise) {
        var clock = cell(row, column).clock();
        return clock == null ? otherwise : property.apply(clock);
    }

    private static IncidentColumn.Cell cell(IncidentRow row, String column) {
        return row.more().getOrDefault(column, new IncidentColumn.Cell("–", "", "faint"));
    }

    private static LitRenderer<IncidentRow> lit(String template) {
        return LitRenderer.of(template);
    }

    private static <T> com.vaadin.flow.function.ValueProvider<IncidentRow, T> of(
            Function<IncidentSummary, T> property) {
        return row -> property.apply(row.incident());
    }
}
