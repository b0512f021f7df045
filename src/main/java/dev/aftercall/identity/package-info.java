/** Users, roles, sign-in and sessions. */
@ApplicationModule(allowedDependencies = {"base", "base :: text", "base :: ui"})
@NullMarked
package dev.aftercall.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
