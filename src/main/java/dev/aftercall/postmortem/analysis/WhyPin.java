package dev.aftercall.postmortem.analysis;

import dev.aftercall.base.Ids;
import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.PostmortemId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.springframework.data.domain.Persistable;

/** Something of the incident pinned to a why; never changed. */
@Entity
@Table(name = "postmortem_why_pin")
class WhyPin implements Persistable<UUID> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "postmortem_id"))
    private PostmortemId postmortem;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "why_id"))
    private WhyId why;

    @Enumerated(EnumType.STRING)
    private EvidenceKind kind;

    @Column(name = "target_id")
    private UUID target;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "pinned_by"))
    private UserId by;

    @Column(name = "pinned_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected WhyPin() {}

    WhyPin(PostmortemId postmortem, WhyId why, EvidenceRef ref, UserId by, Instant at) {
        this.id = Ids.next();
        this.postmortem = postmortem;
        this.why = why;
        this.kind = ref.kind();
        this.target = ref.target();
        this.by = by;
        this.at = at;
    }

    WhyId why() {
        return why;
    }

    EvidenceRef ref() {
        return new EvidenceRef(kind, target);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }
}
