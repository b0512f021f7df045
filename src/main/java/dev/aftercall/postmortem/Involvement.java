package dev.aftercall.postmortem;

import dev.aftercall.identity.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** One person's part in a postmortem; an author who has written something has contributed. */
@Embeddable
record Involvement(
        @Embedded @AttributeOverride(name = "value", column = @Column(name = "user_id"))
        UserId user,

        @Enumerated(EnumType.STRING) Part part,
        boolean contributed) {}
