package dev.aftercall.playbook;

import java.net.URI;
import java.net.URISyntaxException;

/** A web page that helps. */
public record Link(String text, String url) {

    public Link {
        text = Wording.text("The text of a link", text, Wording.NAME);
        url = Wording.text("The address of a link", url, 1_000);
        try {
            var scheme = new URI(url).getScheme();
            if (!"https".equals(scheme) && !"http".equals(scheme)) {
                throw new IllegalArgumentException("A link begins with https:// or http://");
            }
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("\"%s\" is not a web address".formatted(Wording.cut(url)), e);
        }
    }
}
