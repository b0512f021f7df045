package dev.aftercall.report;

import dev.aftercall.incident.IncidentId;
import dev.aftercall.postmortem.PostmortemId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The report of one postmortem; its versions hang on it and share its address. */
@Entity
@Table(name = "report")
class Report {

    @EmbeddedId
    private ReportId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "postmortem_id"))
    private PostmortemId postmortem;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "incident_id"))
    private IncidentId incident;

    private String slug;
    private Instant createdAt;

    @SuppressWarnings("NullAway.Init")
    protected Report() {}

    Report(PostmortemId postmortem, IncidentId incident, Slug slug, Instant createdAt) {
        this.id = ReportId.next();
        this.postmortem = postmortem;
        this.incident = incident;
        this.slug = slug.value();
        this.createdAt = createdAt;
    }

    ReportId id() {
        return id;
    }

    Slug slug() {
        return new Slug(slug);
    }
}
