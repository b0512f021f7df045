/** The lessons section of the postmortem editor. */
@NullMarked
package dev.aftercall.postmortem.lesson.ui;

import org.jspecify.annotations.NullMarked;
