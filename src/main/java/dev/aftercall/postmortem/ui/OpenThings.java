package dev.aftercall.postmortem.ui;

import dev.aftercall.postmortem.SectionKind;
import java.util.Map;

/** How many open things, such as comments, each page of the drawer has in which section; by the page's slug. */
record OpenThings(Map<String, Map<SectionKind, Integer>> byPage) {

    OpenThings {
        byPage = Map.copyOf(byPage);
    }

    /** On all pages. */
    int in(SectionKind section) {
        return byPage.values().stream()
                .mapToInt(open -> open.getOrDefault(section, 0))
                .sum();
    }

    int on(DrawerPage page, SectionKind section) {
        return byPage.getOrDefault(page.slug(), Map.of()).getOrDefault(section, 0);
    }

    int on(DrawerPage page) {
        return byPage.getOrDefault(page.slug(), Map.of()).values().stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
