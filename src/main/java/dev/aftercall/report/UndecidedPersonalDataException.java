package dev.aftercall.report;

import dev.aftercall.base.RuleViolationException;

/** A version would show everyone personal data that nobody has decided on. */
public final class UndecidedPersonalDataException extends RuleViolationException {

    UndecidedPersonalDataException(int findings) {
        super(
                findings == 1
                        ? "The check found personal data: decide whether it is masked or kept"
                        : "The check found personal data in " + findings
                                + " cases: decide for each whether it is masked or kept");
    }
}
