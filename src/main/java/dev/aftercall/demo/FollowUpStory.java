package dev.aftercall.demo;

import dev.aftercall.base.Layer;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.regression.FailureType;
import dev.aftercall.postmortem.runbookchange.RunbookQuestion;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What followed from a postmortem, as its file tells it.
 *
 * @param changes answers on the playbook that are more than "no change"; the other questions are answered by that
 * @param unanswered whether the questions that have no change are still open
 */
record FollowUpStory(List<TestCase> cases, List<Change> changes, List<Exempt> exemptions, boolean unanswered) {

    static final FollowUpStory NONE = new FollowUpStory(List.of(), List.of(), List.of(), true);

    FollowUpStory {
        cases = StoryReader.orEmpty(cases);
        changes = StoryReader.orEmpty(changes);
        exemptions = StoryReader.orEmpty(exemptions);
    }

    /**
     * A regression case.
     *
     * @param approach that of the type if not said
     * @param failed the run that failed before the fix; null if there is none yet
     * @param passed the run that passes after it; null if there is none yet
     * @param by login of whoever wrote the test
     */
    record TestCase(
            String trigger,
            @Nullable String expected,
            @Nullable String conversation,
            @Nullable Integer turn,
            Layer component,
            FailureType type,
            @Nullable String approach,
            @Nullable String failed,
            @Nullable String passed,
            @Nullable String suite,
            String by) {

        TestCase {
            Objects.requireNonNull(trigger, "trigger");
            Objects.requireNonNull(component, "component");
            Objects.requireNonNull(type, "type");
            Objects.requireNonNull(by, "by");
        }
    }

    /**
     * A proposed change of the playbook.
     *
     * @param find a text of the document, replaced by the other one
     * @param accepted the reason for accepting it; null if it was not
     * @param declined the reason for declining it; null if it was not
     * @param instead the note of the new answer after it was declined
     */
    record Change(
            RunbookQuestion question,
            String note,
            String find,
            String with,
            @Nullable String accepted,
            @Nullable String declined,
            @Nullable String instead) {}

    /** A signed exemption. */
    record Exempt(SectionKind section, String by, String reason) {}
}
