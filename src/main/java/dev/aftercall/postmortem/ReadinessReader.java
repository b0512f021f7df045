package dev.aftercall.postmortem;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Collects what every section says about its readiness. */
@Component
class ReadinessReader {

    private final List<ReadinessCheck> checks;

    ReadinessReader(List<ReadinessCheck> checks) {
        this.checks = List.copyOf(checks);
    }

    Readiness read(PostmortemId id) {
        return new Readiness(checks.stream()
                .flatMap(check -> check.check(id).stream())
                .sorted(Comparator.comparingInt(item -> item.section().order()))
                .toList());
    }
}
