package dev.aftercall.report;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The address of something that readers without an account can ask for; {@code toString} is its one spelling. */
sealed interface PublicAddress {

    /** The list of reports, from page 1 on. */
    record Listing(int page) implements PublicAddress {

        @Override
        public String toString() {
            return page == 1 ? ReportLinks.LIST : ReportLinks.LIST + "?page=" + page;
        }
    }

    /** The news feed. */
    record Feed() implements PublicAddress {

        @Override
        public String toString() {
            return ReportLinks.FEED;
        }
    }

    /** The list of versions of a report. */
    record Versions(String slug) implements PublicAddress {

        @Override
        public String toString() {
            return ReportLinks.versions(slug);
        }
    }

    /**
     * A report in one form.
     *
     * @param number of the version, null for the newest
     * @param form the page, Markdown or PDF
     */
    record Form(String slug, @Nullable Integer number, ReportForm form) implements PublicAddress {

        @Override
        public String toString() {
            return (number == null ? ReportLinks.latest(slug) : ReportLinks.version(slug, number)) + form.ending();
        }
    }

    Pattern PAGE_NUMBER = Pattern.compile("[1-9][0-9]{0,4}");

    /** The page of the list with that number, as it stands in an address. */
    static Optional<Listing> listing(String page) {
        return PAGE_NUMBER.matcher(page).matches()
                ? Optional.of(new Listing(Integer.parseInt(page)))
                : Optional.empty();
    }
}
