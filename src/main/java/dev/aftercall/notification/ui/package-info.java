/** The bell in the top bar and the list of notices. */
@NullMarked
package dev.aftercall.notification.ui;

import org.jspecify.annotations.NullMarked;
