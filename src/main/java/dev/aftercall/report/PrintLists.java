package dev.aftercall.report;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Makes room for long numbers of lists, and writes the markers that the engine draws on the left only. */
final class PrintLists {

    private static final int TWO_DIGITS = 99;

    private PrintLists() {}

    static void prepare(Document page) {
        for (var list : page.select("ol:not(.whys)")) {
            if (start(list) + list.childrenSize() - 1 > TWO_DIGITS) {
                list.addClass("long");
            }
        }
        page.select("ul:has(> li[dir=rtl]), ol:not(.whys):has(> li[dir=rtl])").forEach(PrintLists::writeMarkers);
    }

    private static void writeMarkers(Element list) {
        var number = start(list);
        for (var item : list.children()) {
            var marker = list.normalName().equals("ol") ? number++ + "." : "•";
            var first = item.selectFirst("> p");
            (first == null ? item : first).prependText(marker + "\u00a0 ");
        }
        list.attr("dir", "rtl").addClass("rtl");
    }

    private static long start(Element list) {
        return list.attr("start").matches("\\d{1,9}") ? Long.parseLong(list.attr("start")) : 1;
    }
}
