package dev.aftercall.postmortem.action;

import dev.aftercall.identity.UserId;
import java.time.LocalDate;

/** One change for many action items. */
public sealed interface BulkChange {

    /** What it does, such as {@code Accept}. */
    String label();

    record Accept() implements BulkChange {
        @Override
        public String label() {
            return "Accept";
        }
    }

    record Assign(UserId owner) implements BulkChange {
        @Override
        public String label() {
            return "Set owner";
        }
    }

    record Schedule(LocalDate due) implements BulkChange {
        @Override
        public String label() {
            return "Set due date";
        }
    }

    record Start() implements BulkChange {
        @Override
        public String label() {
            return "Start";
        }
    }

    record Decline(String reason) implements BulkChange {
        public Decline {
            reason = ActionService.REASON.require(reason);
        }

        @Override
        public String label() {
            return "Decline";
        }
    }

    record Cancel(String reason) implements BulkChange {
        public Cancel {
            reason = ActionService.REASON.require(reason);
        }

        @Override
        public String label() {
            return "Cancel";
        }
    }
}
