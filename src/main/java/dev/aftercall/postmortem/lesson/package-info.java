/** Lessons: what went well, what could improve, where we were lucky. */
@NamedInterface("lesson")
@NullMarked
package dev.aftercall.postmortem.lesson;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
