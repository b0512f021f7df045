/** Screens of the meeting: planned, running on a projector, ended. */
@NullMarked
package dev.aftercall.postmortem.meeting.ui;

import org.jspecify.annotations.NullMarked;
