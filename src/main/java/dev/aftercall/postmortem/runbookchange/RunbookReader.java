package dev.aftercall.postmortem.runbookchange;

import dev.aftercall.base.Reading;
import dev.aftercall.playbook.PlaybookHistory;
import dev.aftercall.playbook.ProposalSummary;
import dev.aftercall.postmortem.PostmortemId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts answers together with what became of their proposals. */
@Component
class RunbookReader {

    private final AnswerRepository answers;
    private final PlaybookHistory playbooks;

    RunbookReader(AnswerRepository answers, PlaybookHistory playbooks) {
        this.answers = answers;
        this.playbooks = playbooks;
    }

    /** In the order of the questions; unanswered ones are missing. */
    List<RunbookAnswer> read(PostmortemId postmortem) {
        return Reading.once("runbook answers", postmortem, () -> readNow(postmortem));
    }

    private List<RunbookAnswer> readNow(PostmortemId postmortem) {
        var rows = answers.findAll(postmortem.value());
        var ids =
                rows.stream().map(AnswerRow::proposal).filter(Objects::nonNull).toList();
        var proposals =
                playbooks.proposals(ids).stream().collect(Collectors.toMap(ProposalSummary::id, Function.identity()));
        return rows.stream()
                .map(row -> row.toRecord(proposals))
                .sorted(Comparator.comparing(RunbookAnswer::question))
                .toList();
    }
}
