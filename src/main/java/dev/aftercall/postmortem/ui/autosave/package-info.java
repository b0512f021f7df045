/** Fields that save themselves while someone types, and what happens when two people write the same text. */
@NullMarked
package dev.aftercall.postmortem.ui.autosave;

import org.jspecify.annotations.NullMarked;
