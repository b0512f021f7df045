package dev.aftercall.playbook;

import dev.aftercall.base.Severity;

/** A factor that speaks for a higher severity than the one proposed; shown, not applied, because it stands alone. */
public record Disagreement(Factor factor, Severity level) {}
