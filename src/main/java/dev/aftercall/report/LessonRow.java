package dev.aftercall.report;

/**
 * One lesson.
 *
 * @param text Markdown
 */
public record LessonRow(Kind kind, Area area, String text) {

    /** Which of the three questions it answers, in the order of the meeting. */
    public enum Kind {
        WENT_WELL("What went well"),
        COULD_IMPROVE("What could improve"),
        LUCKY("Where we were lucky");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** Which part of the response it concerns. */
    public enum Area {
        DETECTION("Detection"),
        RESPONSE("Response"),
        PREVENTION("Prevention"),
        COMMUNICATION("Communication");

        private final String label;

        Area(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
