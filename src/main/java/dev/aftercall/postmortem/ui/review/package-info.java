/** What the editor says about the review: who has looked, which gates are closed and why, who did what. */
@NullMarked
package dev.aftercall.postmortem.ui.review;

import org.jspecify.annotations.NullMarked;
