/** The screen on which the log is read. */
@NullMarked
package dev.aftercall.audit.ui;

import org.jspecify.annotations.NullMarked;
