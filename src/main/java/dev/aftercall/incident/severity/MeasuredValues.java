package dev.aftercall.incident.severity;

import dev.aftercall.incident.IncidentId;
import java.math.BigDecimal;
import java.util.Map;

/** Where measured values come from; the module that keeps measurements implements it. */
public interface MeasuredValues {

    /** The latest value of each metric of an incident that the caller has been let see, in the metric's unit. */
    Map<String, BigDecimal> latest(IncidentId incident);
}
