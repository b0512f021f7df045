package dev.aftercall.incident.clock;

import dev.aftercall.identity.UserId;
import dev.aftercall.playbook.ClockStop;
import java.time.Instant;

/** Something happened that clocks wait for. */
record Signal(ClockStop stop, Instant at, UserId by) {}
