package dev.aftercall.postmortem.meeting;

import dev.aftercall.base.NotFoundException;

/** There is no such meeting or point, or it belongs to what this user may not know of. */
public class MeetingNotFoundException extends NotFoundException {

    MeetingNotFoundException() {
        super("There is no such meeting");
    }
}
