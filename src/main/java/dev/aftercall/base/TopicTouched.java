package dev.aftercall.base;

/**
 * Something that open views show has changed; published inside the transaction, delivered after commit.
 *
 * @param topic what changed, such as {@code incidents} or {@code incident:<id>}
 */
public record TopicTouched(String topic) {}
