package dev.aftercall.evidence;

import dev.aftercall.base.NotFoundException;

/** There is no such measurement in this incident. */
public final class MeasurementNotFoundException extends NotFoundException {

    MeasurementNotFoundException() {
        super("There is no such measurement in this incident");
    }
}
