/** The root cause: Five Whys as a tree, category and contributing factors. */
@NamedInterface("analysis")
@NullMarked
package dev.aftercall.postmortem.analysis;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
