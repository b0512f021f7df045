package dev.aftercall.report;

import dev.aftercall.postmortem.PostmortemId;

/** Addresses of the pages of reports, which lie outside of the application frame, relative to the portal's root. */
public final class ReportLinks {

    /** The list of published reports. */
    public static final String LIST = "/reports";

    static final String FEED = LIST + "/feed.atom";
    static final String STYLESHEET = "/public/report.css";
    static final String ICON = "/icons/aftercall.svg";
    static final String PREVIEW = "/preview";

    private ReportLinks() {}

    /** What readers would see if the postmortem were published now. */
    public static String preview(PostmortemId id) {
        return PREVIEW + "/" + id.value();
    }

    static String latest(String slug) {
        return LIST + "/" + slug;
    }

    static String version(String slug, int number) {
        return latest(slug) + "/v" + number;
    }

    static String versions(String slug) {
        return latest(slug) + "/versions";
    }

    /**
     * The links of a published page; they stay true for this version when a newer one appears.
     *
     * @param publicAddress of the portal, empty if it is not known
     */
    static PageLinks of(PostmortemDocument document, String publicAddress) {
        var slug = document.meta().slug();
        var version = version(slug, document.meta().version());
        return new PageLinks(
                STYLESHEET,
                publicAddress.isEmpty() ? null : publicAddress + version,
                LIST,
                version + ".md",
                version + ".pdf",
                versions(slug),
                latest(slug));
    }

    /** The links of a preview. */
    static PageLinks preview(String address) {
        return new PageLinks(STYLESHEET, null, null, address + ".md", address + ".pdf", null, null);
    }
}
