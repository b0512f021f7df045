/** Screens of the import. */
@NullMarked
package dev.aftercall.importing.ui;

import org.jspecify.annotations.NullMarked;
