package dev.aftercall.report;

import dev.aftercall.base.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The bytes of a version in one form. */
@Entity
@Table(name = "report_form")
class StoredForm {

    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    @Column(name = "report_version_id")
    private UUID reportVersion;

    @Enumerated(EnumType.STRING)
    private ReportForm kind;

    @Lob
    private byte[] content;

    private String hash;

    @SuppressWarnings("NullAway.Init")
    protected StoredForm() {}

    StoredForm(UUID reportVersion, ReportForm kind, byte[] content) {
        this.id = Ids.next();
        this.reportVersion = reportVersion;
        this.kind = kind;
        this.content = content.clone();
        this.hash = Hashes.of(content);
    }

    /** Puts other bytes in the place of these, such as the same page with a notice. */
    void replace(byte[] replacement) {
        content = replacement.clone();
        hash = Hashes.of(replacement);
    }

    ReportForm kind() {
        return kind;
    }

    byte[] content() {
        return content;
    }

    /** SHA-256 of the bytes in hexadecimal. */
    String hash() {
        return hash;
    }
}
