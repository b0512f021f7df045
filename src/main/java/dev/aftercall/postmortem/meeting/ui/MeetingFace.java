package dev.aftercall.postmortem.meeting.ui;

import com.vaadin.flow.component.html.Div;

/** What the screen of a meeting looks like while it is in one of its states. */
abstract class MeetingFace extends Div {

    /** Whether this is the face for what there is now. */
    abstract boolean fits(MeetingPage page);

    /** Shows the present state; called first and again after every change by anybody. */
    abstract void show(MeetingPage page);
}
