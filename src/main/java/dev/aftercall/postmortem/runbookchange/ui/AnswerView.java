package dev.aftercall.postmortem.runbookchange.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Badge;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.TimeText;
import dev.aftercall.playbook.ProposalState;
import dev.aftercall.playbook.ProposalSummary;
import dev.aftercall.playbook.ui.PlaybookNavigation;
import dev.aftercall.postmortem.runbookchange.AnswerKind;
import dev.aftercall.postmortem.runbookchange.RunbookAnswer;
import dev.aftercall.postmortem.ui.EditorModel;
import org.jspecify.annotations.Nullable;

/** An answer with what became of it in the playbook. */
final class AnswerView extends Div {

    AnswerView(RunbookAnswer answer, EditorModel model) {
        addClassName("runbook-answer");
        if (!answer.note().isEmpty()) {
            var note = new Paragraph(answer.note());
            note.addClassName("lines");
            add(note);
        }
        var proposal = answer.proposal();
        if (proposal != null && answer.isTurnedDown()) {
            add(turnedDown(proposal, model));
        }
        var foot = new Div(
                new Span((answer.kind() == AnswerKind.NO_CHANGE ? "Answered by " : "Proposed by ")
                        + model.name(answer.by())),
                TimeText.day(answer.at()));
        foot.addClassNames("row", "wrap", "s", "muted");
        if (proposal != null) {
            foot.add(new Anchor(PlaybookNavigation.proposal(proposal.id()), "Proposal"));
            if (proposal.acceptedNumber() != null) {
                foot.add(new Anchor(
                        PlaybookNavigation.version(proposal.acceptedNumber()),
                        "Playbook version " + proposal.acceptedNumber()));
            }
        }
        add(foot);
    }

    private static Div turnedDown(ProposalSummary proposal, EditorModel model) {
        var words = "%s by %s%s. Answer the question again."
                .formatted(
                        proposal.state() == ProposalState.DECLINED ? "Declined" : "Taken back",
                        model.name(proposal.decidedBy()),
                        proposal.decision() == null ? "" : ": " + proposal.decision());
        var text = new Span(words);
        text.addClassName("grow");
        var notice = new Div(new Icon("triangle-alert"), text);
        notice.addClassName("notice");
        return notice;
    }

    /** How the question stands, in a word. */
    static Badge badge(@Nullable RunbookAnswer answer) {
        if (answer == null) {
            return new Badge("Open", "line");
        }
        var proposal = answer.proposal();
        if (proposal == null) {
            return answer.kind() == AnswerKind.NO_CHANGE ? new Badge("No change", "good") : new Badge("Change", "good");
        }
        return switch (proposal.state()) {
            case OPEN -> new Badge("Waiting for review", "accent");
            case ACCEPTED -> new Badge("In the playbook", "good");
            case DECLINED -> new Badge("Declined", "warn");
            case WITHDRAWN -> new Badge("Taken back", "warn");
        };
    }
}
