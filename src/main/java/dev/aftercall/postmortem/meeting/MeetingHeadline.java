package dev.aftercall.postmortem.meeting;

import java.time.Instant;

/** How far a meeting is and when it was planned for. */
public record MeetingHeadline(MeetingState state, Instant startsAt) {}
