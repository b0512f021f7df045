/** Screens of postmortems: list, editor with its sections, review. */
@NullMarked
package dev.aftercall.postmortem.ui;

import org.jspecify.annotations.NullMarked;
