/** Comments on the sections of a postmortem: threads with replies that are resolved, and people mentioned in them. */
@NamedInterface("comment")
@NullMarked
package dev.aftercall.postmortem.comment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
