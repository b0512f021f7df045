package dev.aftercall.postmortem.runbookchange;

import java.util.Optional;

/** What is asked about the playbook after a serious incident, by the runbook's “Updating Runbooks and Monitoring”. */
public enum RunbookQuestion {
    SEVERITY_CRITERIA(
            "Severity criteria",
            "Was the severity right from the start, or did the criteria miss something?",
            "severity"),
    FAILURE_MODES("Failure modes", "Does the library know what failed here, with its symptoms?", "failure-modes"),
    THRESHOLDS("Alert thresholds", "Would other thresholds have told of the impact sooner, or less often?", "metrics"),
    CHECKLISTS(
            "Response checklists",
            "Which step, had it stood there, would have made the response faster?",
            "checklists"),
    TEMPLATES("Message templates", "Did the messages say the right thing at the right time?", "");

    private final String label;
    private final String question;
    private final String part;

    RunbookQuestion(String label, String question, String part) {
        this.label = label;
        this.question = question;
        this.part = part;
    }

    public String label() {
        return label;
    }

    public String question() {
        return question;
    }

    /** The part of the playbook that a change is proposed to; empty where the playbook holds none. */
    public Optional<String> part() {
        return part.isEmpty() ? Optional.empty() : Optional.of(part);
    }
}
