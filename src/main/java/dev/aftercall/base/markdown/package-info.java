/** Rendering of Markdown written by people to HTML that is safe to show anywhere. */
@NamedInterface("markdown")
@NullMarked
package dev.aftercall.base.markdown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
