package dev.aftercall.playbook;

import dev.aftercall.base.Severity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Which severity a factor speaks for. */
public sealed interface FactorRule {

    /**
     * By a measured value: SEV-2 from its bound on, SEV-1 beyond its own; whichever bound is larger says in which
     * direction it gets worse.
     */
    record Measured(String metric, BigDecimal sev2, BigDecimal sev1) implements FactorRule {

        public Measured {
            Wording.key(metric);
            if (sev1.compareTo(sev2) == 0) {
                throw new IllegalArgumentException("The bounds for SEV-2 and SEV-1 must differ");
            }
        }

        /** In which direction the value gets worse. */
        public Direction worse() {
            return sev1.compareTo(sev2) > 0 ? Direction.HIGHER : Direction.LOWER;
        }

        Severity levelOf(BigDecimal value) {
            if (worse().isWorse(value, sev1)) {
                return Severity.SEV1;
            }
            return worse().isWorse(sev2, value) ? Severity.SEV3 : Severity.SEV2;
        }
    }

    /** By what a person chooses. */
    record Chosen(List<FactorOption> options) implements FactorRule {

        public Chosen {
            options = List.copyOf(options);
            if (options.isEmpty()) {
                throw new IllegalArgumentException("A factor needs bounds or options");
            }
            Wording.atMost("options of a factor", options, 20);
            Wording.unique("The option", options, FactorOption::key);
        }

        public Optional<FactorOption> option(String key) {
            return options.stream().filter(option -> option.key().equals(key)).findFirst();
        }
    }
}
