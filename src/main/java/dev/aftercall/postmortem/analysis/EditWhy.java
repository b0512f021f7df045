package dev.aftercall.postmortem.analysis;

import dev.aftercall.postmortem.TextLimit;
import dev.aftercall.postmortem.WebAddress;
import org.jspecify.annotations.Nullable;

/** The texts of a why as someone leaves them; the link goes to a page on the web. */
public record EditWhy(
        String question,
        String answer,
        String evidence,
        @Nullable String evidenceUrl) {

    /** Characters that each text may have. */
    public static final int LONGEST = 2_000;

    private static final TextLimit QUESTION = new TextLimit("Question", LONGEST);
    private static final TextLimit ANSWER = new TextLimit("Answer", LONGEST);
    private static final TextLimit EVIDENCE = new TextLimit("Evidence", LONGEST);

    public EditWhy {
        question = QUESTION.check(question).strip();
        answer = ANSWER.check(answer).strip();
        evidence = EVIDENCE.check(evidence).strip();
        evidenceUrl = WebAddress.check(evidenceUrl);
    }

    /** Question and answer, without evidence yet. */
    public EditWhy(String question, String answer) {
        this(question, answer, "", null);
    }
}
