package dev.aftercall.demo;

import dev.aftercall.demo.PostmortemStory.Amendment;
import dev.aftercall.demo.PostmortemStory.Retraction;
import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.PostmortemService;
import dev.aftercall.postmortem.PostmortemState;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Turns the story of a postmortem into its way from the first draft to the published report. */
@Profile(DemoLoader.PROFILE)
@Component
class PostmortemPlot {

    private static final Duration TO_REVIEW = Duration.ofDays(2);
    private static final Duration TO_REMARKS = Duration.ofHours(60);
    private static final Duration TO_SECOND_REVIEW = Duration.ofHours(66);
    private static final Duration FROM_APPROVAL_TO_REPORT = Duration.ofHours(3);
    private static final Duration FROM_AMENDING_TO_REVIEW = Duration.ofHours(1);

    private static final String FACILITATOR = "sofia";
    private static final Duration UNTIL_MEETING = Duration.ofHours(22);
    private static final Duration SPREAD = Duration.ofHours(60);

    private final PostmortemService postmortems;
    private final PostmortemTexts texts;
    private final ActionPlot actions;
    private final FollowUpPlot followUps;
    private final Publication publication;
    private final MeetingPlot meetings;
    private final ResponsePlayer response;
    private final Cast cast;

    PostmortemPlot(
            PostmortemService postmortems,
            PostmortemTexts texts,
            ActionPlot actions,
            FollowUpPlot followUps,
            Publication publication,
            MeetingPlot meetings,
            ResponsePlayer response,
            Cast cast) {
        this.postmortems = postmortems;
        this.texts = texts;
        this.actions = actions;
        this.followUps = followUps;
        this.publication = publication;
        this.meetings = meetings;
        this.response = response;
        this.cast = cast;
    }

    void write(String name, PostmortemStory story, FollowUpStory followUp, Instant resolved, Keys keys, Script script) {
        var document = new Document(name, story, resolved.plus(story.opened().length()), script);
        document.by(story.by(), Duration.ZERO, () -> open(document, keys));
        meet(document, resolved, keys);
        texts.write(document);
        actions.write(document);
        followUps.write(document, followUp);
        if (story.state() != PostmortemState.DRAFT) {
            review(document);
        }
        var published = story.published();
        if (published != null) {
            approveAndPublish(document, published.length());
        }
    }

    /** The team met about when it should, once in a while too late; drafts are still to be talked about. */
    private void meet(Document document, Instant resolved, Keys keys) {
        if (meetings.tellsOf(document)) {
            meetings.write(document);
            return;
        }
        var name = document.name();
        var at = resolved.plus(UNTIL_MEETING).plusSeconds(Math.floorMod(name.hashCode(), SPREAD.toSeconds()));
        if (document.story().state() != PostmortemState.DRAFT && at.isBefore(document.now())) {
            document.by(FACILITATOR, at, () -> response.meetingHeld(keys.of(name)));
        }
    }

    private void open(Document document, Keys keys) {
        var id = postmortems.open(keys.of(document.name()));
        document.opened(id);
        document.story().authors().forEach(login -> postmortems.addAuthor(id, cast.id(login)));
    }

    private void review(Document document) {
        var story = document.story();
        document.by(story.by(), TO_REVIEW, () -> askForReview(document));
        var remarks = story.requestedChanges();
        if (remarks != null) {
            var reviewer = story.reviewers().getFirst();
            document.by(reviewer, TO_REMARKS, () -> postmortems.requestChanges(document.id(), remarks));
            if (story.state() != PostmortemState.CHANGES_REQUESTED) {
                document.by(story.by(), TO_SECOND_REVIEW, () -> askForReview(document));
            }
        }
    }

    private void approveAndPublish(Document document, Duration published) {
        var story = document.story();
        var approver = story.reviewers().getFirst();
        document.by(approver, published.minus(FROM_APPROVAL_TO_REPORT), () -> postmortems.approve(document.id()));
        if (story.state() == PostmortemState.APPROVED) {
            return;
        }
        document.by(approver, published, () -> publication.publish(document));
        var amendment = story.amendment();
        if (amendment != null) {
            amend(document, published.plus(amendment.after().length()), amendment, approver);
        }
        var retraction = story.retraction();
        if (retraction != null) {
            retract(document, published.plus(retraction.after().length()), retraction);
        }
    }

    private void amend(Document document, Duration when, Amendment amendment, String approver) {
        document.by(amendment.by(), when, () -> {
            postmortems.amend(document.id());
            texts.rewrite(document.id(), FieldKey.SUMMARY, amendment.summary());
        });
        var republished = amendment.republished();
        if (republished != null) {
            var again = when.plus(republished.length());
            document.by(amendment.by(), when.plus(FROM_AMENDING_TO_REVIEW), () -> askForReview(document));
            document.by(approver, again.minus(FROM_APPROVAL_TO_REPORT), () -> postmortems.approve(document.id()));
            document.by(approver, again, () -> publication.publish(document));
        }
    }

    private void retract(Document document, Duration when, Retraction retraction) {
        document.by(retraction.by(), when, () -> publication.retract(document, retraction.reason()));
    }

    private void askForReview(Document document) {
        postmortems.askForReview(document.id(), reviewers(document.story()));
    }

    private Set<UserId> reviewers(PostmortemStory story) {
        return story.reviewers().stream().map(cast::id).collect(Collectors.toUnmodifiableSet());
    }
}
