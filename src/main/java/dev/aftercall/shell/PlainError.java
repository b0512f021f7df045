package dev.aftercall.shell;

import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;

/** What went wrong, in the words of the page that tells it. */
record PlainError(HttpStatus status, String title, String text) {

    private static final List<Class<? extends Exception>> OUTAGES = List.of(
            CannotCreateTransactionException.class,
            DataAccessResourceFailureException.class,
            SQLTransientConnectionException.class,
            SQLNonTransientConnectionException.class,
            SQLRecoverableException.class);

    static PlainError of(int status, @Nullable Throwable cause) {
        if (isOutage(cause)) {
            return new PlainError(
                    HttpStatus.SERVICE_UNAVAILABLE,
                    "The database does not answer",
                    "Nothing that was saved is lost. The portal goes on by itself as soon as the database is back;"
                            + " try again in a moment.");
        }
        var known = HttpStatus.resolve(status);
        if (known == null || known.is5xxServerError()) {
            return new PlainError(
                    known == null ? HttpStatus.INTERNAL_SERVER_ERROR : known,
                    "Something went wrong",
                    "The portal could not do this. It has been noted with the reference below;"
                            + " your administrator can find it in the log.");
        }
        return switch (known) {
            case NOT_FOUND ->
                new PlainError(known, "There is nothing here", "The address leads nowhere, or no longer.");
            case FORBIDDEN, UNAUTHORIZED ->
                new PlainError(known, "This is not for you to see", "Your roles do not reach this far.");
            default ->
                new PlainError(
                        known, "The portal did not understand", "The request cannot be answered as it was sent.");
        };
    }

    /** Whether it is our fault, so that someone will look for it in the log. */
    boolean isOurs() {
        return status.is5xxServerError();
    }

    boolean isTemporary() {
        return status == HttpStatus.SERVICE_UNAVAILABLE;
    }

    private static boolean isOutage(@Nullable Throwable thrown) {
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            for (var outage : OUTAGES) {
                if (outage.isInstance(cause)) {
                    return true;
                }
            }
        }
        return false;
    }
}
