package dev.aftercall.report;

import dev.aftercall.base.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies the report of a postmortem, over all its versions. */
@Embeddable
public record ReportId(@Column(name = "id") UUID value) implements Serializable {

    static ReportId next() {
        return new ReportId(Ids.next());
    }
}
