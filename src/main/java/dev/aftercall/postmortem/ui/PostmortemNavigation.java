package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.QueryParameters;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SectionKind;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.modulith.NamedInterface;

/** Ways to the screens of postmortems. */
@NamedInterface("navigation")
public final class PostmortemNavigation {

    static final String LIST = "postmortems";

    private PostmortemNavigation() {}

    public static void toList() {
        UI.getCurrent().navigate(LIST);
    }

    public static void toPostmortem(PostmortemId id) {
        UI.getCurrent().navigate(path(id, SectionKind.OVERVIEW));
    }

    public static void toSection(PostmortemId id, SectionKind section) {
        UI.getCurrent().navigate(path(id, section));
    }

    /** A link to a section. */
    public static Anchor link(PostmortemId id, SectionKind section, String text) {
        return new Anchor(path(id, section), text);
    }

    /** Opens a section and goes to a place in it. */
    public static void toPlace(PostmortemId id, SectionKind section, String anchor) {
        UI.getCurrent().navigate(path(id, section), QueryParameters.of("at", anchor));
    }

    /**
     * Address of a section, for links.
     *
     * @param page the page of the drawer to open beside it; empty for none
     * @param anchor the place to go to; empty for none
     */
    public static String href(PostmortemId id, SectionKind section, String page, String anchor) {
        var parts = new LinkedHashMap<String, String>();
        if (!page.isEmpty()) {
            parts.put("drawer", page);
        }
        if (!anchor.isEmpty()) {
            parts.put("at", anchor);
        }
        var query = QueryParameters.simple(parts).getQueryString();
        return path(id, section) + (query.isEmpty() ? "" : "?" + query);
    }

    /** The section's address, such as {@code postmortems/0190…/root-cause}. */
    static String path(PostmortemId id, SectionKind section) {
        return LIST + "/" + id + "/" + slug(section);
    }

    static Optional<SectionKind> section(String slug) {
        return Stream.of(SectionKind.values())
                .filter(kind -> slug(kind).equals(slug))
                .findFirst();
    }

    private static String slug(SectionKind section) {
        return section.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
