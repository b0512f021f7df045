package dev.aftercall.incident;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** A web address with the words it is shown as. */
@Embeddable
public record Link(String label, String url) implements Serializable {

    public Link {
        url = Texts.requiredUrl("Link", url);
        label = Texts.line("Link label", label, Limits.TITLE);
        label = label.isEmpty() ? url : label;
    }
}
