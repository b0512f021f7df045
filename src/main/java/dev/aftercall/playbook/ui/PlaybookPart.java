package dev.aftercall.playbook.ui;

import java.util.Arrays;
import java.util.Optional;

/** The parts of the playbook, each a tab and a section of the document. */
enum PlaybookPart {
    SEVERITY("severity", "Severity policy"),
    CLOCKS("clocks", "Clocks"),
    CHECKLISTS("checklists", "Checklists"),
    FAILURE_MODES("failure-modes", "Failure modes"),
    METRICS("metrics", "Thresholds"),
    ROOT_CAUSES("root-causes", "Root causes");

    private final String section;
    private final String title;

    PlaybookPart(String section, String title) {
        this.section = section;
        this.title = title;
    }

    /** The key of the document's section, which is also its address. */
    String section() {
        return section;
    }

    /** Where the part begins: symptoms stand before the failure modes that show them and are edited with them. */
    String firstSection() {
        return this == FAILURE_MODES ? "symptoms" : section;
    }

    String title() {
        return title;
    }

    String path() {
        return PlaybookNavigation.ROOT + "/" + section;
    }

    static Optional<PlaybookPart> atPath(String path) {
        return Arrays.stream(values()).filter(part -> part.path().equals(path)).findFirst();
    }

    static Optional<PlaybookPart> of(String section) {
        return Arrays.stream(values())
                .filter(part -> part.section.equals(section))
                .findFirst();
    }
}
