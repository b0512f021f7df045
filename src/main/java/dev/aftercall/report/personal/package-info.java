/** Finds personal data and secrets in texts, before they are shown to everyone. */
@NullMarked
package dev.aftercall.report.personal;

import org.jspecify.annotations.NullMarked;
