/** Response clocks on screens: the board and the head of the room, lists, home. */
@NullMarked
package dev.aftercall.incident.clock.ui;

import org.jspecify.annotations.NullMarked;
