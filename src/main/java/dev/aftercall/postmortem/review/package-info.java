/** What reviewers say of a postmortem: verdicts, notes until they are answered, and what changed since their last look. */
@NamedInterface("review")
@NullMarked
package dev.aftercall.postmortem.review;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
