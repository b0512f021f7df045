package dev.aftercall.postmortem.analysis;

import dev.aftercall.postmortem.PostmortemId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A contributing factor, as stored. */
@Entity
@Table(name = "postmortem_factor")
class Factor {

    @EmbeddedId
    private FactorId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "postmortem_id"))
    private PostmortemId postmortem;

    private int position;

    @Column(name = "factor")
    private String text;

    @SuppressWarnings("NullAway.Init")
    protected Factor() {}

    Factor(PostmortemId postmortem, int position, String text) {
        this.id = FactorId.next();
        this.postmortem = postmortem;
        this.position = position;
        this.text = text;
    }

    FactorId id() {
        return id;
    }

    String text() {
        return text;
    }

    void place(int newPosition) {
        position = newPosition;
    }

    ContributingFactor toRecord() {
        return new ContributingFactor(id, text);
    }
}
