package dev.aftercall.postmortem.analysis;

import dev.aftercall.postmortem.PostmortemId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The category that was chosen for a postmortem. */
@Entity
@Table(name = "postmortem_root_cause")
class RootCauseChoice {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "postmortem_id"))
    private PostmortemId postmortem;

    @Version
    private @Nullable Long version;

    @Enumerated(EnumType.STRING)
    private @Nullable RootCauseCategory category;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "taken_over_id"))
    private @Nullable WhyId takenOver;

    @SuppressWarnings("NullAway.Init")
    protected RootCauseChoice() {}

    RootCauseChoice(PostmortemId postmortem) {
        this.postmortem = postmortem;
    }

    @Nullable RootCauseCategory category() {
        return category;
    }

    void choose(@Nullable RootCauseCategory choice) {
        category = choice;
    }

    /** The branch that was taken over from the diagnosis; empty if none was. */
    Optional<WhyId> takenOver() {
        return Optional.ofNullable(takenOver);
    }

    void takeOver(WhyId branch) {
        takenOver = branch;
    }
}
