/** The screen of a postmortem's versions. */
@NullMarked
package dev.aftercall.postmortem.version.ui;

import org.jspecify.annotations.NullMarked;
