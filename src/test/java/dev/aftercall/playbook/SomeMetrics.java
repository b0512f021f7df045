package dev.aftercall.playbook;

import dev.aftercall.base.Layer;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Metrics as a playbook could have them, for tests that need none. */
public final class SomeMetrics {

    public static final Metric P90 = time("turn-p90", "Turn P90", null, 3_500, 5_000, false, "p90");
    public static final Metric P95 = time("turn-p95", "Turn P95", null, 5_000, 7_000, false, "p95");
    public static final Metric TURN =
            time("turn-detection", "Turn detection", Layer.DIALOG, 400, 600, true, "endpointing");
    public static final Metric STT =
            time("stt-latency", "STT processing", Layer.ASR, 200, 400, true, "stt", "asr latency");
    public static final Metric TTFT = time("llm-ttft", "LLM first token", Layer.LLM, 400, 800, true, "ttft");
    public static final Metric FULL = time("llm-response", "LLM full response", Layer.LLM, 1_000, 2_000, true);
    public static final Metric TTFB = time("tts-ttfb", "TTS first byte", Layer.TTS, 150, 300, true, "ttfb");
    public static final Metric NETWORK = time("network", "Network overhead", Layer.TELEPHONY, 100, 200, true, "rtt");
    public static final Metric WER = share("wer", "Word error rate", Direction.HIGHER, 10, 20, 0, "asr wer");
    public static final Metric COMPLETION = share("task-completion", "Task completion", Direction.LOWER, 85, 70, 0);
    public static final Metric TTS_ERRORS = share("tts-errors", "TTS error rate", Direction.HIGHER, 2, 5, 0);
    public static final Metric HANG_UPS =
            share("abandonment-increase", "More callers hang up", Direction.HIGHER, 5, 20, -100, "abandonment");
    public static final Metric TOKENS = new Metric(
            "tokens-in",
            "Tokens in",
            MetricUnit.COUNT,
            Direction.HIGHER,
            Layer.LLM,
            null,
            null,
            null,
            BigDecimal.ZERO,
            BigDecimal.valueOf(1_000_000),
            false,
            List.of(),
            "Tokens that the model reads in a turn.");

    public static final List<Metric> ALL =
            List.of(P90, P95, TURN, STT, TTFT, FULL, TTFB, NETWORK, WER, COMPLETION, TTS_ERRORS, HANG_UPS, TOKENS);

    private SomeMetrics() {}

    private static Metric time(
            String key,
            String name,
            @Nullable Layer layer,
            int target,
            int critical,
            boolean component,
            String... aliases) {
        return new Metric(
                key,
                name,
                MetricUnit.MILLISECONDS,
                Direction.HIGHER,
                layer,
                BigDecimal.valueOf(target),
                BigDecimal.valueOf(target),
                BigDecimal.valueOf(critical),
                BigDecimal.ZERO,
                BigDecimal.valueOf(600_000),
                component,
                List.of(aliases),
                "A time.");
    }

    private static Metric share(
            String key, String name, Direction worse, int warning, int critical, int lowest, String... aliases) {
        return new Metric(
                key,
                name,
                MetricUnit.PERCENT,
                worse,
                null,
                null,
                BigDecimal.valueOf(warning),
                BigDecimal.valueOf(critical),
                BigDecimal.valueOf(lowest),
                BigDecimal.valueOf(lowest < 0 ? 1_000 : 100),
                false,
                List.of(aliases),
                "A share.");
    }
}
