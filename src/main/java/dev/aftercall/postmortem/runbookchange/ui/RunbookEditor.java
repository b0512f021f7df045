package dev.aftercall.postmortem.runbookchange.ui;

import com.vaadin.flow.component.html.OrderedList;
import dev.aftercall.postmortem.exemption.ui.ExemptionPanel;
import dev.aftercall.postmortem.runbookchange.RunbookAnswer;
import dev.aftercall.postmortem.runbookchange.RunbookQuestion;
import dev.aftercall.postmortem.runbookchange.RunbookService;
import dev.aftercall.postmortem.ui.EditorModel;
import dev.aftercall.postmortem.ui.SectionEditor;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers the five questions; each answer leads on to the next open question. */
final class RunbookEditor extends SectionEditor {

    private final AnswerMoves moves;
    private final ExemptionPanel exemption;
    private final Map<RunbookQuestion, QuestionCard> cards = new EnumMap<>(RunbookQuestion.class);
    private final OrderedList list = new OrderedList();
    private @Nullable RunbookQuestion answering;

    RunbookEditor(AnswerMoves moves, ExemptionPanel exemption) {
        this.moves = moves;
        this.exemption = exemption;
        list.addClassName("questions");
        for (var question : RunbookQuestion.values()) {
            var card = new QuestionCard(question, moves, () -> answering = question);
            cards.put(question, card);
            list.add(card);
        }
        add(list, exemption);
    }

    @Override
    public void show(EditorModel model) {
        var answers = moves.service().of(model.id()).stream()
                .collect(Collectors.toMap(RunbookAnswer::question, Function.identity()));
        cards.forEach((question, card) -> card.show(model, answers.get(question)));
        var required = RunbookService.isRequired(model.postmortem().incident().severity());
        exemption.show(model, required && !open(answers).isEmpty());
        if (answering != null && answers.containsKey(answering)) {
            answering = null;
            open(answers).stream().findFirst().map(cards::get).ifPresent(QuestionCard::focus);
        }
    }

    private static List<RunbookQuestion> open(Map<RunbookQuestion, RunbookAnswer> answers) {
        return Arrays.stream(RunbookQuestion.values())
                .filter(question -> {
                    var answer = answers.get(question);
                    return answer == null || answer.isTurnedDown();
                })
                .toList();
    }
}
