/** Screens of action items: board, list, dialog, and the section in the postmortem. */
@NullMarked
package dev.aftercall.postmortem.action.ui;

import org.jspecify.annotations.NullMarked;
