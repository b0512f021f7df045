/** Ids, clock, domain exceptions and text handling that every module may use. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.aftercall.base;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
