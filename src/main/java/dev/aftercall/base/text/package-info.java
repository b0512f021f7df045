/** Cleaning and limiting of text that people and machines send. */
@NamedInterface("text")
@NullMarked
package dev.aftercall.base.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
