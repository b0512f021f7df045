/** The meeting about a postmortem: planned, run by its agenda, closed with minutes. */
@NamedInterface("meeting")
@NullMarked
package dev.aftercall.postmortem.meeting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
