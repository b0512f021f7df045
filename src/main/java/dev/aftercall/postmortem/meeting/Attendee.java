package dev.aftercall.postmortem.meeting;

import dev.aftercall.identity.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** Somebody who was invited or came, as stored. */
@Embeddable
record Attendee(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "user_id"))
        UserId user,

        boolean invited,
        boolean present) {}
