package dev.aftercall.postmortem;

/** Where something moves among its neighbours. */
public enum Direction {
    UP,
    DOWN
}
