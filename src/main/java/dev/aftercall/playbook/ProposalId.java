package dev.aftercall.playbook;

import dev.aftercall.base.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a proposed change of the playbook. */
@Embeddable
public record ProposalId(@Column(name = "id") UUID value) implements Serializable {

    static ProposalId next() {
        return new ProposalId(Ids.next());
    }

    /**
     * Reads an id as it stands in an address.
     *
     * @throws ProposalNotFoundException if the text is no id, as for an id that does not exist
     */
    public static ProposalId of(String text) {
        try {
            return new ProposalId(UUID.fromString(text));
        } catch (IllegalArgumentException _) {
            throw new ProposalNotFoundException();
        }
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
