/** Layout, home, error views and the application frame. */
@ApplicationModule(allowedDependencies = {"base", "base :: ui", "identity"})
@NullMarked
package dev.aftercall.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
