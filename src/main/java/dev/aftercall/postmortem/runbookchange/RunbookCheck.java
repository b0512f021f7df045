package dev.aftercall.postmortem.runbookchange;

import dev.aftercall.base.Severity;
import dev.aftercall.postmortem.Need;
import dev.aftercall.postmortem.PostmortemAccess;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.ReadinessCheck;
import dev.aftercall.postmortem.ReadinessItem;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.exemption.Exemptions;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What the five questions need: an answer to each, for SEV-1 and SEV-2; or a signed exemption. */
@Component
class RunbookCheck implements ReadinessCheck {

    private final RunbookReader reader;
    private final PostmortemAccess access;
    private final Exemptions exemptions;

    RunbookCheck(RunbookReader reader, PostmortemAccess access, Exemptions exemptions) {
        this.reader = reader;
        this.access = access;
        this.exemptions = exemptions;
    }

    @Override
    public List<ReadinessItem> check(PostmortemId postmortem) {
        var answered = reader.read(postmortem).stream()
                .filter(answer -> !answer.isTurnedDown())
                .map(RunbookAnswer::question)
                .collect(Collectors.toSet());
        var open = Arrays.stream(RunbookQuestion.values())
                .filter(question -> !answered.contains(question))
                .toList();
        var required = isRequired(access.forReading(postmortem).severity());
        return List.of(new ReadinessItem(
                SectionKind.RUNBOOK_CHANGES,
                "An answer to each question on the playbook",
                hint(open),
                open.isEmpty() || exemptions.holds(postmortem, SectionKind.RUNBOOK_CHANGES),
                open.isEmpty() ? null : open.getFirst().name(),
                required ? Need.APPROVAL : Need.HINT));
    }

    static boolean isRequired(Severity severity) {
        return severity != Severity.SEV3;
    }

    private static String hint(List<RunbookQuestion> open) {
        return open.isEmpty()
                ? ""
                : open.stream()
                        .map(question -> question.label().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ", "Open: ", ""));
    }
}
