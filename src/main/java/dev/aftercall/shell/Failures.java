package dev.aftercall.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import dev.aftercall.base.DomainException;
import dev.aftercall.base.ui.Notifications;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.CannotCreateTransactionException;

/** Tells people what went wrong and logs what nobody expected, once, with a reference that both can name. */
@Component
class Failures implements ErrorHandler {

    static final String NO_DATABASE = "The database does not answer. Nothing you typed is lost; try again in a moment.";

    private static final Logger log = LoggerFactory.getLogger(Failures.class);

    @Override
    public void error(ErrorEvent event) {
        var failure = event.getThrowable();
        var message = messageFor(failure);
        var ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> Notifications.failed(message));
        }
    }

    private String messageFor(Throwable failure) {
        if (isDatabaseGone(failure)) {
            log.warn("The database does not answer: {}", failure.getMessage());
            return NO_DATABASE;
        }
        return find(failure, DomainException.class)
                .map(Throwable::getMessage)
                .or(() -> find(failure, AccessDeniedException.class)
                        .map(_ -> "You may not do that. Your rights may have changed; reload the page."))
                .or(() -> find(failure, OptimisticLockingFailureException.class)
                        .map(_ -> "Someone else changed this at the same moment. Reload the page and try again."))
                .orElseGet(() -> "Something went wrong. Nothing was saved. Reference " + log(failure) + ".");
    }

    /** Logs an unexpected failure and returns its reference. */
    String log(Throwable failure) {
        var reference = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        log.error("Unexpected failure, reference {}", reference, failure);
        return reference;
    }

    static boolean isDatabaseGone(Throwable failure) {
        return find(failure, CannotCreateTransactionException.class).isPresent()
                || find(failure, DataAccessResourceFailureException.class).isPresent();
    }

    private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }
}
