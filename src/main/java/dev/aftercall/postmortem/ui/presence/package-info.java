/** Who has a postmortem open at the moment, and who writes in which of its texts. */
@NullMarked
package dev.aftercall.postmortem.ui.presence;

import org.jspecify.annotations.NullMarked;
