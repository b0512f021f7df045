package dev.aftercall.postmortem.action;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.domain.Persistable;

/** A reminder that was given; the database refuses to give it twice. */
@Entity
@Table(name = "postmortem_action_reminder")
class ReminderRow implements Persistable<ReminderRow.Key> {

    /** Which reminder of which item, for which due date. */
    @Embeddable
    record Key(
            @Embedded @AttributeOverride(name = "value", column = @Column(name = "action_id"))
            ActionId action,

            LocalDate due,
            String stage)
            implements Serializable {}

    @EmbeddedId
    private Key id;

    private Instant toldAt;

    @Transient
    private final boolean fresh;

    @SuppressWarnings("NullAway.Init")
    protected ReminderRow() {
        fresh = false;
    }

    ReminderRow(ActionId action, LocalDate due, String stage, Instant toldAt) {
        this.id = new Key(action, due, stage);
        this.toldAt = toldAt;
        this.fresh = true;
    }

    Key id() {
        return id;
    }

    Instant toldAt() {
        return toldAt;
    }

    @Override
    public Key getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return fresh;
    }
}
