/** Import of postmortems that already exist as Markdown. */
@ApplicationModule(allowedDependencies = {"base", "base :: text"})
@NullMarked
package dev.aftercall.importing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
