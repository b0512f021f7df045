package dev.aftercall.postmortem;

import dev.aftercall.base.RuleViolationException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks links that people enter: only pages on the web, nothing that runs. */
public final class WebAddress {

    private static final TextLimit LIMIT = new TextLimit("Link", 2_000);
    private static final Set<String> SCHEMES = Set.of("http", "https");

    private WebAddress() {}

    /** The address, stripped; null for an empty one. */
    public static @Nullable String check(@Nullable String text) {
        var address = LIMIT.check(text).strip();
        if (address.isEmpty()) {
            return null;
        }
        try {
            var uri = new URI(address);
            var scheme = uri.getScheme();
            if (scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT)) && uri.getHost() != null) {
                return address;
            }
        } catch (URISyntaxException _) {
            // refused below like every other text that is no address
        }
        throw new RuleViolationException("The link must be a full address that starts with https:// or http://");
    }
}
