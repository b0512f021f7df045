package dev.aftercall.postmortem.action;

import java.time.LocalDate;
import java.util.List;

/**
 * How action items came and went, week by week.
 *
 * @param weeks consecutive weeks, the present one last
 * @param openBefore how many were open 30 days ago
 * @param openNow how many are open now
 */
public record ActionTrend(List<Week> weeks, long openBefore, long openNow) {

    public ActionTrend {
        weeks = List.copyOf(weeks);
    }

    /**
     * One week.
     *
     * @param monday its first day (UTC)
     * @param accepted how many were accepted in it
     * @param closed how many were done or cancelled in it
     * @param open how many were open at its end, or are now
     */
    public record Week(LocalDate monday, long accepted, long closed, long open) {}
}
