package dev.aftercall.postmortem.analysis.ui;

/** Where in a why the focus goes. */
enum WhyFocus {
    QUESTION,
    ANSWER,
    /** Where it was, if it was in this why, or else its answer. */
    KEEP
}
