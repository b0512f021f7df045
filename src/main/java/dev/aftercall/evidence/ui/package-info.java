/** The evidence tab of the incident room. */
@NullMarked
package dev.aftercall.evidence.ui;

import org.jspecify.annotations.NullMarked;
