package dev.aftercall.importing.reading;

import dev.aftercall.importing.reading.ParsedAction.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads action items from the rows of a table. */
final class ActionTable {

    private static final Set<String> TITLES = Set.of(
            "action",
            "actions",
            "action item",
            "action items",
            "item",
            "task",
            "tasks",
            "what",
            "title",
            "description",
            "todo",
            "to do",
            "measure",
            "follow up",
            "corrective action",
            "improvement",
            "work item",
            "name",
            "summary",
            "maßnahme",
            "aufgabe",
            "was",
            "acción",
            "acciones",
            "tarea",
            "tâche",
            "ação",
            "tarefa",
            "azione",
            "actie",
            "åtgärd",
            "アクション",
            "アクションアイテム",
            "対策",
            "内容",
            "タスク",
            "行动项",
            "措施",
            "任务",
            "조치",
            "action title",
            "remediation");
    private static final Set<String> OWNERS = Set.of(
            "owner",
            "owners",
            "assignee",
            "assignees",
            "assigned to",
            "assigned",
            "who",
            "responsible",
            "dri",
            "poc",
            "lead",
            "person",
            "team",
            "owner s",
            "driver",
            "verantwortlich",
            "verantwortliche",
            "zuständig",
            "wer",
            "responsable",
            "dueño",
            "propietario",
            "responsável",
            "responsabile",
            "eigenaar",
            "ansvarig",
            "担当",
            "担当者",
            "责任人",
            "负责人",
            "담당자",
            "ответственный",
            "action owner");
    private static final Set<String> DUES = Set.of(
            "due",
            "due date",
            "due by",
            "deadline",
            "eta",
            "target",
            "target date",
            "when",
            "by",
            "by when",
            "expected date",
            "date",
            "expected completion",
            "completion date",
            "expected",
            "completed by",
            "timeline",
            "fällig",
            "fällig am",
            "frist",
            "bis",
            "bis wann",
            "termin",
            "wann",
            "fecha",
            "fecha límite",
            "échéance",
            "date limite",
            "prazo",
            "scadenza",
            "期限",
            "期日",
            "完了予定",
            "完了予定日",
            "截止日期",
            "기한",
            "срок");
    private static final Set<String> STATES = Set.of(
            "status",
            "state",
            "done",
            "progress",
            "completed",
            "complete",
            "stand",
            "zustand",
            "estado",
            "statut",
            "état",
            "stato",
            "状態",
            "ステータス",
            "状況",
            "状态",
            "상태",
            "статус");

    private static final Pattern BOLD_END = Pattern.compile("\\*\\*([^*]{2,20})\\*\\*$");

    private final Report report;
    private final ActionText text;
    private final List<ParsedAction> actions;

    ActionTable(Report report, ActionText text, List<ParsedAction> actions) {
        this.report = report;
        this.text = text;
        this.actions = actions;
    }

    private record Columns(int title, int owner, int due, int state) {}

    /** Says whether it is a table of actions; if so they are taken. */
    boolean read(Block table) {
        var headers = Tables.cells(table.lines().getFirst());
        var names = headers.stream().map(HeadingNames::normal).toList();
        var owner = find(names, OWNERS);
        var due = find(names, DUES);
        var state = find(names, STATES);
        var title = find(names, TITLES);
        if (title < 0) {
            title = longest(table, names.size(), List.of(owner, due, state));
        }
        if (title < 0) {
            return false;
        }
        var columns = new Columns(title, owner, due, state);
        report.guess(table.lineNumber(), "Table of actions: " + explained(headers, columns));
        for (var i = 2; i < table.lines().size(); i++) {
            row(
                    columns,
                    headers,
                    Tables.cells(table.lines().get(i), headers.size()),
                    table.lines().get(i),
                    table.lineNumber() + i);
        }
        return true;
    }

    private void row(Columns columns, List<String> headers, List<String> cells, String source, int line) {
        var title = cell(cells, columns.title());
        if (title.isBlank()) {
            report.unplaced(line, source.replace("|", "").isBlank() ? "" : source);
            return;
        }
        var read = text.action(title.replaceAll("<br\\s*/?>", "\n"), details(columns, headers, cells), line);
        var written = columns.state() < 0 ? markedState(cells) : cell(cells, columns.state());
        var state = written.isBlank() ? read.state() : ActionStates.of(written);
        if (state == null) {
            report.guess(line, "State '%s' is not known; read as open".formatted(written));
        }
        var owner = cell(cells, columns.owner());
        var due = cell(cells, columns.due());
        actions.add(new ParsedAction(
                read.title(),
                owner.isBlank() ? read.owner() : ActionText.name(owner),
                due.isBlank() ? read.due() : due(due, line),
                state == null ? State.OPEN : state,
                read.details(),
                line));
    }

    /** A word for the state that stands in bold at the end of any cell. */
    private static String markedState(List<String> cells) {
        return cells.stream()
                .map(BOLD_END::matcher)
                .filter(match -> match.find() && ActionStates.of(match.group(1)) != null)
                .map(match -> match.group(1))
                .findFirst()
                .orElse("");
    }

    private @Nullable LocalDate due(String written, int line) {
        var due = text.dueIn(written, line);
        if (due == null && ActionText.name(written) != null) {
            report.guess(line, "Due '%s' is no date; left open".formatted(written));
        }
        return due;
    }

    private static String details(Columns columns, List<String> headers, List<String> cells) {
        var details = new ArrayList<String>();
        for (var i = 0; i < cells.size(); i++) {
            var isUsed = i == columns.title() || i == columns.owner() || i == columns.due() || i == columns.state();
            if (!isUsed && !cells.get(i).isBlank()) {
                details.add((i < headers.size() && !headers.get(i).isBlank() ? Plain.of(headers.get(i)) + ": " : "")
                        + cells.get(i));
            }
        }
        return String.join("\n\n", details);
    }

    private static String cell(List<String> cells, int column) {
        return column < 0 || column >= cells.size() ? "" : cells.get(column);
    }

    private static int find(List<String> names, Set<String> wanted) {
        for (var i = 0; i < names.size(); i++) {
            if (wanted.contains(names.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static int longest(Block table, int count, List<Integer> taken) {
        var best = -1;
        var longest = 0;
        for (var i = 0; i < count; i++) {
            var column = i;
            var length = table.lines().stream()
                    .skip(2)
                    .limit(200)
                    .mapToInt(line -> cell(Tables.cells(line), column).length())
                    .sum();
            if (!taken.contains(i) && length > longest) {
                best = i;
                longest = length;
            }
        }
        return best;
    }

    private static String explained(List<String> headers, Columns columns) {
        var parts = new ArrayList<String>();
        for (var i = 0; i < headers.size(); i++) {
            var use = i == columns.title()
                    ? "the title"
                    : i == columns.owner()
                            ? "the owner"
                            : i == columns.due() ? "the due date" : i == columns.state() ? "the state" : "kept with it";
            parts.add("'" + Plain.of(headers.get(i)) + "' is " + use);
        }
        return String.join(", ", parts);
    }
}
