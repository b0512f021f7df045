package dev.aftercall.postmortem.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Category and contributing factors; the category is null until one is chosen. */
public record RootCause(@Nullable RootCauseCategory category, List<ContributingFactor> factors) {

    public RootCause {
        factors = List.copyOf(factors);
    }
}
