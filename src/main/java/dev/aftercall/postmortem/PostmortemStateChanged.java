package dev.aftercall.postmortem;

/** A postmortem has moved from one state to another. */
public record PostmortemStateChanged(PostmortemId postmortem, PostmortemState from, PostmortemState to) {}
