/** Reads a postmortem out of a Markdown file that somebody else wrote: no database, no Spring, no clock. */
@NullMarked
package dev.aftercall.importing.reading;

import org.jspecify.annotations.NullMarked;
