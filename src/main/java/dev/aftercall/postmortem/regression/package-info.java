/** Regression cases: what failed in an incident, as a test that failed before the fix and passes after it. */
@NamedInterface("regression")
@NullMarked
package dev.aftercall.postmortem.regression;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
