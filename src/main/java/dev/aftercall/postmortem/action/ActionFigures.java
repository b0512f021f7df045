package dev.aftercall.postmortem.action;

/**
 * How much is open.
 *
 * @param open accepted or in progress; proposals do not count
 * @param overdue how many of them are overdue
 * @param oldestDays the age of the oldest open one in days; 0 if none is open
 */
public record ActionFigures(long open, long overdue, long oldestDays) {}
