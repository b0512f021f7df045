package dev.aftercall.demo;

import dev.aftercall.postmortem.FigureState;
import dev.aftercall.postmortem.ImpactDimension;
import dev.aftercall.postmortem.PostmortemState;
import dev.aftercall.postmortem.action.ActionKind;
import dev.aftercall.postmortem.action.ActionState;
import dev.aftercall.postmortem.action.Horizon;
import dev.aftercall.postmortem.action.Priority;
import dev.aftercall.postmortem.analysis.RootCauseCategory;
import dev.aftercall.postmortem.analysis.WhyMark;
import dev.aftercall.postmortem.lesson.LessonArea;
import dev.aftercall.postmortem.lesson.LessonKind;
import dev.aftercall.report.ReportMeta.Audience;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a team wrote about an incident, as its file tells it.
 *
 * @param by login of whoever opened it and leads the writing
 * @param opened how long after the incident was resolved
 * @param authors logins of those who write too
 * @param requestedChanges what a reviewer asked for in the first round
 * @param state where it stands today
 * @param published how long after it was opened
 * @param audience who may read the report; internal readers if not said
 */
record PostmortemStory(
        String by,
        Span opened,
        List<String> authors,
        String summary,
        @Nullable String participants,
        List<Figure> impact,
        @Nullable String impactNotes,
        @Nullable String timelineNotes,
        String problem,
        List<Whys> whys,
        @Nullable String conclusion,
        @Nullable RootCauseCategory category,
        List<String> factors,
        List<Action> actions,
        List<Learned> lessons,
        List<String> reviewers,
        @Nullable String requestedChanges,
        PostmortemState state,
        @Nullable Span published,
        @Nullable Amendment amendment,
        @Nullable Retraction retraction,
        @Nullable Audience audience) {

    PostmortemStory {
        Objects.requireNonNull(by, "by");
        Objects.requireNonNull(opened, "opened");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(problem, "problem");
        Objects.requireNonNull(state, "state");
        authors = StoryReader.orEmpty(authors);
        impact = StoryReader.orEmpty(impact);
        whys = StoryReader.orEmpty(whys);
        factors = StoryReader.orEmpty(factors);
        actions = StoryReader.orEmpty(actions);
        lessons = StoryReader.orEmpty(lessons);
        reviewers = StoryReader.orEmpty(reviewers);
    }

    /** A row of the impact table. */
    record Figure(
            ImpactDimension dimension,
            String value,
            @Nullable String baseline,
            @Nullable String source,
            FigureState state) {}

    /**
     * Whys that follow each other.
     *
     * @param under the question whose answer the first one asks about; null at the top of the tree
     */
    record Whys(@Nullable String under, List<Why> chain) {}

    /**
     * A question with its answer.
     *
     * @param pinned how what is pinned to it begins, from the incident's timeline and measurements
     */
    record Why(
            String why,
            String answer,
            WhyMark mark,
            @Nullable String evidence,
            @Nullable String link,
            List<String> pinned,
            String by) {

        Why {
            pinned = StoryReader.orEmpty(pinned);
        }
    }

    /**
     * An action item.
     *
     * @param due days from today, negative for the past
     * @param closed how many days ago it was done
     */
    record Action(
            String title,
            @Nullable String details,
            String owner,
            int due,
            Horizon horizon,
            ActionKind kind,
            Priority priority,
            @Nullable String tracker,
            ActionState state,
            @Nullable Integer closed,
            @Nullable String proof,
            @Nullable String reason) {}

    /** A lesson. */
    record Learned(LessonKind kind, LessonArea area, String text) {}

    /**
     * A later version.
     *
     * @param after how long after the publication it was begun
     * @param republished how long after that it was published; null if that has not happened yet
     */
    record Amendment(
            Span after, String by, String summary, @Nullable Span republished) {}

    /**
     * Takes the report back.
     *
     * @param after how long after the publication
     */
    record Retraction(Span after, String by, String reason) {}
}
