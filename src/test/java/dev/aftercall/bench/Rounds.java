package dev.aftercall.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleSupplier;

/** Measures several things by turns, so that whatever else the machine does meets all of them alike. */
public final class Rounds {

    private final Map<String, DoubleSupplier> contestants = new LinkedHashMap<>();

    /** One more; it does its work once and returns what was measured, in any unit. */
    public Rounds with(String name, DoubleSupplier measurement) {
        contestants.put(name, measurement);
        return this;
    }

    /** Medians by name after one round to warm up. */
    public Map<String, Double> medians(int rounds) {
        var values = new LinkedHashMap<String, List<Double>>();
        contestants.forEach((name, measurement) -> {
            var _ = measurement.getAsDouble();
            values.put(name, new ArrayList<>());
        });
        for (var round = 0; round < rounds; round++) {
            contestants.forEach((name, measurement) -> values.get(name).add(measurement.getAsDouble()));
        }
        var medians = new LinkedHashMap<String, Double>();
        values.forEach((name, all) -> medians.put(name, median(all)));
        return medians;
    }

    /** Milliseconds that the work takes. */
    public static DoubleSupplier time(Runnable work) {
        return () -> {
            var start = System.nanoTime();
            work.run();
            return (System.nanoTime() - start) / 1e6;
        };
    }

    private static double median(List<Double> values) {
        var sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
