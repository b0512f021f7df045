/** What a postmortem was before: versions of its texts, whys, action items and lessons, their differences, restoring. */
@NamedInterface("version")
@NullMarked
package dev.aftercall.postmortem.version;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
