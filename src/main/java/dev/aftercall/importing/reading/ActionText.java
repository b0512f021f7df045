package dev.aftercall.importing.reading;

import dev.aftercall.importing.reading.ParsedAction.State;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads owner, due date and state out of the text of an action item. */
final class ActionText {

    private static final int I = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final int TOO_LONG = 5_000;
    private static final Pattern BOX = Pattern.compile("^\\[([ xX✓✔])]\\s+");
    private static final Pattern OWNER = Pattern.compile(
            "(?:^|[\\s,;|(\\[–—-])[*_]*(?:owners?|assignees?|assigned to|assigned|dri|responsible|poc|verantwortlich|zuständig|responsable|propriétaire|dueño|asignado a|担当者?|负责人|담당자?)[*_]*\\s*(?:[:：=][*_]*\\s*|(?<=assigned to)\\s+)([^,;|()\\[\\]–—\\n]{1,80}?)(?=\\s*(?:[,;|()\\[\\]–—\\n]|\\s-\\s|\\.\\s|\\.?$|\\s+(?:due|eta|deadline|status|priority|by)\\b))",
            I);
    private static final Pattern DUE = Pattern.compile(
            "(?:^|[\\s,;|(\\[–—-])[*_]*(?:due(?: date| by| on)?|deadline|eta|target(?: date)?|by|until|fällig(?: am)?|bis(?: zum)?|frist|échéance|fecha límite|vence|prazo|期限|期日|截止日期)[*_]*\\s*[:：=]?[*_]*\\s*",
            I);
    private static final Pattern HANDLE = Pattern.compile("(?<![\\w./])@([A-Za-z][\\w.-]{1,40})(?![\\w@/])");
    private static final Pattern STATUS = Pattern.compile(
            "(?:^|[\\s,;|(\\[–—-])[*_]*(?:status|state|stand|estado|statut|状態|ステータス|状态)[*_]*\\s*[:：=][*_]*\\s*([^,;|()\\[\\]–—\\n]{1,30})",
            I);
    private static final Pattern MARK = Pattern.compile(
            "^[*_]*\\[?(done|completed?|fixed|wip|in progress|todo|to do|open|cancell?ed|won'?t (?:do|fix)|✅|✔️?|☑️?|⏳|🚧|❌|⬜|☐)\\]?[*_]*(?:\\s*[:：–—-]\\s*|(?<=[\\]*_✅✔☑️⏳🚧❌⬜☐])\\s+)|[\\s(\\[*_–—-]+(done|completed|fixed|in progress|wip|✅|✔️?|☑️?)(?:\\s+in\\s+\\w+)?[)\\]*_.!]*$",
            I);
    private static final Pattern PRIORITY = Pattern.compile(
            "^(?:\\*\\*\\[?|\\[|\\()(HIGH|MEDIUM|LOW|CRITICAL|P[0-4]|high|medium|low|High|Medium|Low|Critical)(?:]?\\*\\*|]|\\))[:\\s–—-]+");
    private static final Pattern NAME_AND_DAY = Pattern.compile(
            "\\s*[(\\[]\\s*(@?\\p{Lu}?[\\p{L}.' -]{1,40}?)\\s*[,;]\\s*([^()\\[\\],;:]{3,30}(?:, \\d{4})?)\\s*[)\\]]\\s*\\.?$");
    private static final Pattern TAIL = Pattern.compile(
            "(?:\\s+[-–—|]\\s+(@?\\p{Lu}?[\\p{L}.'@ -]{1,40}?))?\\s+[-–—|]\\s+([\\p{L}\\d][^–—|:]{3,18})$");
    private static final Pattern OWN_EXPORT = Pattern.compile(
            "(?s)\\[[ x]]\\s+(.*) — Owner: (.*) — Due: (not set|\\d{4}-\\d\\d-\\d\\d) — (mitigation|prevention|detection), (high|medium|low), (proposed|accepted|declined|in progress|done|cancelled)");
    private static final Pattern OPENING = Pattern.compile("[*_`(\\[]+");
    private static final Pattern TRAILING = Pattern.compile("[\\s,;|(\\[–—-]+$");

    private final Report report;
    private final Calendar calendar;

    ActionText(Report report, Calendar calendar) {
        this.report = report;
        this.calendar = calendar;
    }

    ParsedAction action(String source, String details, int line) {
        if (source.length() > TOO_LONG) {
            return new ParsedAction(Plain.of(source), null, null, State.OPEN, details, line);
        }
        var own = OWN_EXPORT.matcher(source);
        if (own.matches()) {
            return exported(own, details, line);
        }
        var text = source;
        var state = State.OPEN;
        var box = BOX.matcher(text);
        if (box.find()) {
            state = box.group(1).isBlank() ? State.OPEN : State.DONE;
            text = text.substring(box.end());
        }
        var more = new ArrayList<String>();
        var priority = PRIORITY.matcher(text);
        if (priority.find()) {
            more.add("Priority: " + priority.group(1));
            report.guess(line, "'%s' taken as the priority".formatted(priority.group(1)));
            text = text.substring(priority.end());
        }
        var said = stateOf(text);
        if (said != null) {
            state = said.state();
            report.guess(line, "State read from '%s'".formatted(said.match().strip()));
            text = said.rest();
        }
        var tail = TAIL.matcher(text);
        if (tail.find() && Days.firstIn(tail.group(2)) != null && tail.group(2).length() < 20) {
            report.guess(
                    line,
                    "Owner and due date taken from '%s'".formatted(tail.group().strip()));
            text = text.substring(0, tail.start()) + (tail.group(1) == null ? "" : " (owner: " + tail.group(1) + ")")
                    + " (due: " + tail.group(2) + ")";
        }
        var pair = NAME_AND_DAY.matcher(text);
        if (pair.find() && Days.firstIn(pair.group(2)) != null) {
            report.guess(
                    line,
                    "Owner and due date taken from '%s'".formatted(pair.group().strip()));
            text = text.substring(0, pair.start()) + " (owner: " + pair.group(1) + ", due: " + pair.group(2) + ")";
        }
        var owner = owner(text, line);
        var due = due(owner == null ? text : owner.rest(), line);
        var title = due == null ? (owner == null ? text : owner.rest()) : due.rest();
        if (!details.isBlank()) {
            more.add(details);
        }
        return new ParsedAction(
                cleaned(title, source),
                owner == null ? null : owner.name(),
                due == null ? null : due.day(),
                state,
                String.join("\n\n", more),
                line);
    }

    /** An item as our own reports write it. */
    private static ParsedAction exported(Matcher item, String details, int line) {
        var due = item.group(3).equals("not set") ? null : LocalDate.parse(item.group(3));
        var more = "Priority: " + item.group(5) + (details.isBlank() ? "" : "\n\n" + details);
        return new ParsedAction(
                Plain.of(item.group(1)),
                name(item.group(2)),
                due,
                Objects.requireNonNull(ActionStates.of(item.group(6))),
                more,
                line);
    }

    private record Owner(@Nullable String name, String rest) {}

    private record Due(LocalDate day, String rest) {}

    private record Said(State state, String match, String rest) {}

    private @Nullable Owner owner(String text, int line) {
        var named = OWNER.matcher(text);
        if (named.find()) {
            var name = name(named.group(1));
            return new Owner(name, without(text, named));
        }
        var handles = HANDLE.matcher(text)
                .results()
                .map(found -> "@" + found.group(1))
                .distinct()
                .toList();
        if (handles.isEmpty()) {
            return null;
        }
        report.guess(line, "Owner taken from " + String.join(", ", handles));
        var alone = Pattern.compile("[\\s,;(\\[–—-]*" + Pattern.quote(handles.getFirst()) + "[)\\]]*\\s*[.,:]?$")
                .matcher(text);
        var isAlone = handles.size() == 1 && alone.find();
        return new Owner(String.join(", ", handles), isAlone ? text.substring(0, alone.start()) : text);
    }

    /** A name without marks; null for a word that means nobody. */
    static @Nullable String name(String written) {
        var name = Plain.of(written).replaceFirst("[.:]$", "").strip();
        return name.isEmpty()
                        || name.matches(
                                "(?i)[-–—?]+|n/?a|none|tbd|tba|not assigned|unassigned|nobody|open|offen|未定|未割当")
                ? null
                : name;
    }

    private @Nullable Due due(String text, int line) {
        var mark = DUE.matcher(text);
        var from = 0;
        while (mark.find(from)) {
            var scanner = new MomentScanner(TimeLeads.plain(text), mark.end());
            scanner.skip(OPENING);
            var day = scanner.day();
            if (day != null) {
                var date = calendar.resolve(day, null, line);
                if (date != null) {
                    var rest = text.substring(0, mark.start())
                            + text.substring(scanner.position()).replaceFirst("^[)\\]*_`]+", "");
                    return new Due(date, rest);
                }
            }
            from = mark.end();
        }
        var bracket =
                Pattern.compile("[(\\[]([^()\\[\\]]{4,40})[)\\]]\\s*\\.?$").matcher(text);
        if (bracket.find()) {
            var scanner = new MomentScanner(TimeLeads.plain(bracket.group(1)), 0);
            var day = scanner.day();
            var date = day == null || scanner.position() < bracket.group(1).length()
                    ? null
                    : calendar.resolve(day, null, line);
            if (date != null) {
                report.guess(line, "Date in brackets taken as due");
                return new Due(date, text.substring(0, bracket.start()));
            }
        }
        return null;
    }

    /** The day in a cell of its own. */
    @Nullable LocalDate dueIn(String cell, int line) {
        var day = Days.firstIn(cell);
        return day == null ? null : calendar.resolve(day, null, line);
    }

    private static @Nullable Said stateOf(String text) {
        var status = STATUS.matcher(text);
        if (status.find()) {
            var state = ActionStates.of(status.group(1));
            if (state != null) {
                return new Said(state, status.group(), without(text, status));
            }
        }
        var mark = MARK.matcher(text);
        if (mark.find()) {
            var word = mark.group(1) == null ? mark.group(2) : mark.group(1);
            var state = ActionStates.of(word);
            if (state != null) {
                return new Said(state, mark.group(), without(text, mark));
            }
        }
        return text.strip().matches("(?s)~~.*~~\\.?") ? new Said(State.DONE, "~~", text) : null;
    }

    private static String without(String text, Matcher match) {
        return text.substring(0, match.start()) + text.substring(match.end());
    }

    private static String cleaned(String title, String source) {
        var text = Plain.of(title.replaceAll("[(\\[][\\s,;|]*[)\\]](?!\\()", " "));
        if (!title.equals(source)) {
            if (text.endsWith(")") && text.indexOf('(') < 0) {
                text = text.substring(0, text.length() - 1);
            }
            text = text.replaceAll("(?<=\\s|^)[\\])]+(?=\\s|$|[.,])", "");
            text = text.replaceAll("([,;.])(?:\\s*[,;.])+", "$1").replaceFirst("^[\\s,;.:–—-]+", "");
            text = TRAILING.matcher(text).replaceFirst("");
        }
        text = text.replaceAll("\\s+([.,;)])", "$1").strip();
        return text.isBlank() ? Plain.of(source) : text;
    }
}
