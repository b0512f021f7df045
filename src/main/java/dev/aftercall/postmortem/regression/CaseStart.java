package dev.aftercall.postmortem.regression;

import dev.aftercall.base.Layer;
import org.jspecify.annotations.Nullable;

/**
 * What a new case is proposed to be.
 *
 * @param component the layer of the confirmed failure mode, or where the incident began; null if neither is known
 * @param type by the confirmed failure mode
 */
public record CaseStart(@Nullable Layer component, FailureType type) {}
