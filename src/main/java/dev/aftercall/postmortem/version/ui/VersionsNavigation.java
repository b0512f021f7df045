package dev.aftercall.postmortem.version.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import dev.aftercall.postmortem.PostmortemId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which versions of a postmortem are shown, as it stands in the address.
 *
 * @param piece the key of the piece whose versions are listed; empty for all
 * @param page of the list, from 0
 * @param after the version that is looked at; null for none
 * @param before the one it is compared with; null for the one before it
 */
record VersionsNavigation(
        PostmortemId postmortem,
        String piece,
        int page,
        @Nullable UUID after,
        @Nullable UUID before) {

    static final String ROUTE = "postmortems/:id/versions";

    private static final String PIECE = "of";
    private static final String PAGE = "page";
    private static final String AFTER = "version";
    private static final String BEFORE = "against";

    static VersionsNavigation of(PostmortemId id, QueryParameters parts) {
        return new VersionsNavigation(
                id,
                parts.getSingleParameter(PIECE)
                        .filter(text -> text.matches("[A-Z_]{1,30}"))
                        .orElse(""),
                parts.getSingleParameter(PAGE)
                        .filter(text -> text.matches("[0-9]{1,4}"))
                        .map(text -> Math.max(0, Integer.parseInt(text) - 1))
                        .orElse(0),
                uuid(parts.getSingleParameter(AFTER)),
                uuid(parts.getSingleParameter(BEFORE)));
    }

    VersionsNavigation about(String otherPiece) {
        return new VersionsNavigation(postmortem, otherPiece, 0, null, null);
    }

    VersionsNavigation turnedTo(int otherPage) {
        return new VersionsNavigation(postmortem, piece, otherPage, null, null);
    }

    VersionsNavigation showing(@Nullable UUID version) {
        return new VersionsNavigation(postmortem, piece, page, version, null);
    }

    VersionsNavigation against(@Nullable UUID other) {
        return new VersionsNavigation(postmortem, piece, page, after, other);
    }

    Anchor link(String text) {
        var query = query().getQueryString();
        return new Anchor(path() + (query.isEmpty() ? "" : "?" + query), text);
    }

    void go() {
        UI.getCurrent().navigate(path(), query());
    }

    private String path() {
        return ROUTE.replace(":id", postmortem.toString());
    }

    private QueryParameters query() {
        Map<String, String> parts = new LinkedHashMap<>();
        if (!piece.isEmpty()) {
            parts.put(PIECE, piece);
        }
        if (page > 0) {
            parts.put(PAGE, String.valueOf(page + 1));
        }
        Optional.ofNullable(after).ifPresent(id -> parts.put(AFTER, id.toString()));
        Optional.ofNullable(before).ifPresent(id -> parts.put(BEFORE, id.toString()));
        return QueryParameters.simple(parts);
    }

    private static @Nullable UUID uuid(Optional<String> text) {
        try {
            return text.map(UUID::fromString).orElse(null);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }
}
