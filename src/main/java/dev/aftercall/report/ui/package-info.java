/** Publishing, previewing and retracting reports, and links to them. */
@NullMarked
package dev.aftercall.report.ui;

import org.jspecify.annotations.NullMarked;
