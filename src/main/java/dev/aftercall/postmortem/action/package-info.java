/** Action items: proposed in a postmortem, followed until done. */
@NamedInterface("action")
@NullMarked
package dev.aftercall.postmortem.action;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
