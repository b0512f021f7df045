/** Components shared by the screens of all modules. */
@NamedInterface("ui")
@NullMarked
package dev.aftercall.base.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
