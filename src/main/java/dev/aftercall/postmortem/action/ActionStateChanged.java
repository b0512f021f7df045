package dev.aftercall.postmortem.action;

import dev.aftercall.postmortem.PostmortemId;

/** An action item has moved from one state to another. */
public record ActionStateChanged(ActionId action, PostmortemId postmortem, ActionState from, ActionState to) {}
