/** The import on the command line: runs beside the portal or without it. */
@NullMarked
package dev.aftercall.importing.command;

import org.jspecify.annotations.NullMarked;
