package dev.aftercall.postmortem;

/** What somebody has to do with a postmortem. */
enum Part {
    AUTHOR,
    PARTICIPANT,
    REVIEWER
}
