package dev.aftercall.playbook.ui;

import dev.aftercall.playbook.Playbook;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A change on its way to become a version: a document and the version it was written against. */
final class Candidate {

    private final PlaybookDesk desk;
    private final @Nullable UnaryOperator<Playbook> change;
    private int base;
    private String document;
    private boolean complete = true;

    private Candidate(PlaybookDesk desk, @Nullable UnaryOperator<Playbook> change, int base, String document) {
        this.desk = desk;
        this.change = change;
        this.base = base;
        this.document = document;
    }

    /** A change that is made to whichever version holds. */
    static Candidate of(PlaybookDesk desk, UnaryOperator<Playbook> change) {
        var current = desk.queries().current();
        return new Candidate(desk, change, current.version(), desk.history().write(change.apply(current)));
    }

    /** A whole document. */
    static Candidate of(PlaybookDesk desk, int base, String document) {
        return new Candidate(desk, null, base, document);
    }

    int base() {
        return base;
    }

    String document() {
        return document;
    }

    /** Whether everything fitted when it was brought to a newer version. */
    boolean isComplete() {
        return complete;
    }

    /** Brings the change to the version that holds now. */
    void rebase() {
        var current = desk.queries().current();
        if (change != null) {
            document = desk.history().write(change.apply(current));
        } else if (current.version() != base) {
            var carried = desk.history()
                    .carryOver(base, desk.history().check(document).text());
            document = carried.document();
            complete = carried.complete();
        }
        base = current.version();
    }
}
