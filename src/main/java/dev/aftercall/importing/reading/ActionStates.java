package dev.aftercall.importing.reading;

import dev.aftercall.importing.reading.ParsedAction.State;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words for how far an action is. */
final class ActionStates {

    private static final Map<State, Set<String>> WORDS = Map.of(
            State.DONE,
            Set.of(
                    "done",
                    "complete",
                    "completed",
                    "fixed",
                    "closed",
                    "resolved",
                    "merged",
                    "shipped",
                    "finished",
                    "deployed",
                    "yes",
                    "implemented",
                    "x",
                    "✅",
                    "✔",
                    "✔️",
                    "☑",
                    "☑️",
                    "erledigt",
                    "fertig",
                    "abgeschlossen",
                    "hecho",
                    "completado",
                    "terminé",
                    "fait",
                    "feito",
                    "concluído",
                    "klaar",
                    "klar",
                    "完了",
                    "済",
                    "対応済み",
                    "已完成",
                    "完成",
                    "완료",
                    "готово",
                    "выполнено"),
            State.IN_PROGRESS,
            Set.of(
                    "in progress",
                    "inprogress",
                    "wip",
                    "doing",
                    "started",
                    "ongoing",
                    "in review",
                    "underway",
                    "under way",
                    "⏳",
                    "🚧",
                    "in arbeit",
                    "laufend",
                    "en curso",
                    "en progreso",
                    "en cours",
                    "em andamento",
                    "対応中",
                    "進行中",
                    "进行中",
                    "진행 중",
                    "в работе",
                    "partially done",
                    "partial"),
            State.OPEN,
            Set.of(
                    "open",
                    "todo",
                    "to do",
                    "not started",
                    "new",
                    "pending",
                    "planned",
                    "backlog",
                    "proposed",
                    "accepted",
                    "scheduled",
                    "no",
                    "☐",
                    "⬜",
                    "offen",
                    "geplant",
                    "pendiente",
                    "abierto",
                    "à faire",
                    "ouvert",
                    "pendente",
                    "aberto",
                    "未着手",
                    "未対応",
                    "未完了",
                    "待办",
                    "未开始",
                    "예정",
                    "blocked",
                    "tbd"),
            State.CANCELLED,
            Set.of(
                    "cancelled",
                    "canceled",
                    "declined",
                    "rejected",
                    "dropped",
                    "wont do",
                    "wontdo",
                    "wontfix",
                    "wont fix",
                    "won t do",
                    "won t fix",
                    "obsolete",
                    "❌",
                    "abgelehnt",
                    "verworfen",
                    "cancelado",
                    "annulé",
                    "中止",
                    "取消",
                    "취소"));

    private ActionStates() {}

    /** Null if the word is not known. */
    static @Nullable State of(String written) {
        var word = Plain.of(written)
                .toLowerCase(Locale.ROOT)
                .replace("'", "")
                .replace("’", "")
                .strip();
        var plain = HeadingNames.normal(word);
        for (var state : State.values()) {
            var words = WORDS.getOrDefault(state, Set.of());
            if (words.contains(word) || words.contains(plain)) {
                return state;
            }
        }
        for (var state : State.values()) {
            if (WORDS.getOrDefault(state, Set.of()).stream()
                    .anyMatch(known -> known.length() > 3 && plain.startsWith(known + " "))) {
                return state;
            }
        }
        return null;
    }
}
