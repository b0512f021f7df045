/** The comments beside the section in the postmortem editor. */
@NullMarked
package dev.aftercall.postmortem.comment.ui;

import org.jspecify.annotations.NullMarked;
