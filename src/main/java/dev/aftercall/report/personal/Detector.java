package dev.aftercall.report.personal;

import java.util.stream.Stream;

/** Finds one kind of data. Its time grows with the length of the text, whatever is in it. */
@FunctionalInterface
interface Detector {

    /** All places, in any order. */
    Stream<PersonalMatch> find(String text);
}
