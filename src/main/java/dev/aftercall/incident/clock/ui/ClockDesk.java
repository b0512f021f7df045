package dev.aftercall.incident.clock.ui;

import dev.aftercall.identity.CurrentUser;
import dev.aftercall.incident.clock.ClockQueries;
import dev.aftercall.incident.clock.ClockService;
import org.springframework.stereotype.Component;

/** The services that the screens of clocks work with. */
@Component
record ClockDesk(ClockService service, ClockQueries queries, CurrentUser user) {}
