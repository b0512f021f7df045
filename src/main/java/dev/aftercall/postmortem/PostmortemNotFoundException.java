package dev.aftercall.postmortem;

import dev.aftercall.base.NotFoundException;

/** There is no such postmortem, or it belongs to a private incident that this user may not know of. */
public class PostmortemNotFoundException extends NotFoundException {

    public PostmortemNotFoundException() {
        super("There is no such postmortem");
    }
}
