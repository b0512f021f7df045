package dev.aftercall.playbook;

/** What stops a response clock. */
public enum ClockStop {
    ACKNOWLEDGED("someone acknowledges"),
    COMMANDER_NAMED("an incident commander is named"),
    WAR_ROOM_SET("a link to the war room is set"),
    COMPONENTS_MEASURED("the layers are measured"),
    STAKEHOLDERS_TOLD("the first stakeholder update is sent"),
    DOCUMENTED("summary, layer and reproduction are written down"),
    MITIGATED("the time of mitigation is recorded"),
    UPDATE_SENT("an update is sent"),
    MEETING_HELD("the postmortem meeting is held"),
    REPORT_PUBLISHED("the report is published");

    private final String words;

    ClockStop(String words) {
        this.words = words;
    }

    /** Completes "stops when …". */
    public String words() {
        return words;
    }
}
