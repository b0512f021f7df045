/** The root cause section of the postmortem editor with its tree of whys. */
@NullMarked
package dev.aftercall.postmortem.analysis.ui;

import org.jspecify.annotations.NullMarked;
