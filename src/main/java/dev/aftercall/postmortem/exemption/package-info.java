/** Signed exemptions from what a section needs before a postmortem is published. */
@NamedInterface("exemption")
@NullMarked
package dev.aftercall.postmortem.exemption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
