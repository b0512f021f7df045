package dev.aftercall.postmortem.runbookchange;

import dev.aftercall.base.TopicTouched;
import dev.aftercall.playbook.ProposalDecided;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemTopics;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells open views of a postmortem that one of its changes was decided, whoever decides and whatever they may see. */
@Component
class ProposalFollower {

    private final AnswerRepository answers;
    private final ApplicationEventPublisher events;

    ProposalFollower(AnswerRepository answers, ApplicationEventPublisher events) {
        this.answers = answers;
        this.events = events;
    }

    @EventListener
    void on(ProposalDecided decided) {
        answers.findByProposal(decided.proposal())
                .forEach(row -> events.publishEvent(new TopicTouched(
                        PostmortemTopics.of(new PostmortemId(row.id().postmortem())))));
    }
}
