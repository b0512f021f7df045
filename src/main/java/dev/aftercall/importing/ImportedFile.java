package dev.aftercall.importing;

import dev.aftercall.base.Ids;
import dev.aftercall.identity.UserId;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.postmortem.PostmortemId;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A file that was imported, kept as it was; the number of the round tells apart imports of the same bytes. */
@Entity
@Table(name = "imported_file")
class ImportedFile {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String hash;
    private int round;
    private String name;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "postmortem_id"))
    private @Nullable PostmortemId postmortem;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "incident_id"))
    private @Nullable IncidentId incident;

    private @Nullable String incidentKey;
    private Instant importedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "imported_by"))
    private UserId importedBy;

    @Lob
    private byte[] content;

    private String report = "";

    @SuppressWarnings("NullAway.Init")
    protected ImportedFile() {}

    ImportedFile(String hash, int round, ImportFile file, UserId by, Instant at) {
        this.id = Ids.next();
        this.hash = hash;
        this.round = round;
        this.name = file.name();
        this.content = file.bytes().clone();
        this.importedBy = by;
        this.importedAt = at;
    }

    int round() {
        return round;
    }

    Instant importedAt() {
        return importedAt;
    }

    @Nullable PostmortemId postmortem() {
        return postmortem;
    }

    String incidentKey() {
        return incidentKey == null ? "" : incidentKey;
    }

    /** Says what the file became. */
    void became(PostmortemId written, IncidentId incident, IncidentKey key, String report) {
        this.postmortem = written;
        this.incident = incident;
        this.incidentKey = key.value();
        this.report = report;
    }

    ImportReport toReport() {
        return new ImportReport(name, importedAt, report);
    }
}
