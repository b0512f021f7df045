/** Finds names of people and accusing words in a text, by fixed rules and a little grammar; knows nothing else. */
@NullMarked
package dev.aftercall.postmortem.wording;

import org.jspecify.annotations.NullMarked;
