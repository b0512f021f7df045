package dev.aftercall.report;

import dev.aftercall.base.Ids;
import dev.aftercall.base.RuleViolationException;
import dev.aftercall.base.Severity;
import dev.aftercall.identity.UserId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One published version: immutable, except that it can be taken back. */
@Entity
@Table(name = "report_version")
class ReportVersion {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "report_id"))
    private ReportId report;

    private int number;

    @Enumerated(EnumType.STRING)
    private ReportMeta.Audience audience;

    private String incidentKey;
    private String title;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private boolean drill;
    private String description;
    private Instant publishedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "published_by"))
    private UserId publishedBy;

    private String contentHash;
    private @Nullable Instant retractedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "retracted_by"))
    private @Nullable UserId retractedBy;

    private @Nullable String retractionReason;

    @SuppressWarnings("NullAway.Init")
    protected ReportVersion() {}

    ReportVersion(ReportId report, RenderedReport content, Severity severity, UserId publishedBy, Instant publishedAt) {
        this.id = Ids.next();
        this.report = report;
        this.number = content.document().meta().version();
        this.audience = content.document().meta().audience();
        this.incidentKey = content.document().incident().key();
        this.title = content.document().incident().title();
        this.severity = severity;
        this.drill = content.document().incident().drill();
        this.description = content.description();
        this.publishedAt = publishedAt;
        this.publishedBy = publishedBy;
        this.contentHash = content.contentHash();
    }

    UUID id() {
        return id;
    }

    int number() {
        return number;
    }

    /** Takes the version back; it stays readable with a notice. */
    void retract(String reason, UserId by, Instant at) {
        if (retractedAt != null) {
            throw new RuleViolationException("Version " + number + " is retracted already");
        }
        retractedAt = at;
        retractedBy = by;
        retractionReason = reason;
    }
}
