package dev.aftercall.evidence;

import dev.aftercall.base.Layer;
import dev.aftercall.playbook.MetricState;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Sizes and paint of a latency waterfall for where it is seen. */
public enum WaterfallLook {
    /** For a narrow column of the portal; {@code evidence.css} paints it in light and dark. */
    SCREEN(380, 122, 308, 19) {
        @Override
        String paint(String role, String colour) {
            return "class=\"wf-%s\"".formatted(role);
        }

        @Override
        String root() {
            return " class=\"waterfall-picture\"";
        }
    },
    /** For reports and PDF: plain attributes only, on white. */
    PRINT(640, 190, 556, 32) {
        @Override
        String paint(String role, String colour) {
            return "fill=\"%s\"".formatted(colour);
        }

        @Override
        String root() {
            return " font-family=\"Instrument Sans, sans-serif\" font-size=\"12\"";
        }

        @Override
        String grid() {
            return "stroke=\"#dcd8d0\"";
        }

        @Override
        String hatch() {
            return "stroke=\"#8f897e\"";
        }
    };

    private static final String TRIANGLE = "M5 0.5 9.5 9 0.5 9z";
    private static final String OCTAGON = "M3 0.5h4l2.5 2.5v4l-2.5 2.5h-4l-2.5-2.5v-4z";

    private final int width;
    private final int laneStart;
    private final int laneEnd;
    private final int letters;

    WaterfallLook(int width, int laneStart, int laneEnd, int letters) {
        this.width = width;
        this.laneStart = laneStart;
        this.laneEnd = laneEnd;
        this.letters = letters;
    }

    abstract String paint(String role, String colour);

    abstract String root();

    String grid() {
        return "class=\"wf-grid\"";
    }

    String hatch() {
        return "class=\"wf-hatch\"";
    }

    int width() {
        return width;
    }

    int laneStart() {
        return laneStart;
    }

    int laneEnd() {
        return laneEnd;
    }

    /** How long a name may be before it is cut; the table beside the picture has all of it. */
    int letters() {
        return letters;
    }

    String label() {
        return paint("label", "#1f1c17");
    }

    String faint() {
        return paint("faint", "#6c665c");
    }

    String tick() {
        return paint("tick", "#1f1c17");
    }

    String bar(@Nullable Layer layer) {
        if (layer == null) {
            return paint("bar", "#5a6b7e");
        }
        return paint(
                "bar " + layer.name().toLowerCase(Locale.ROOT),
                switch (layer) {
                    case TELEPHONY -> "#5a6b7e";
                    case ASR -> "#0b7a7c";
                    case LLM -> "#6f45c6";
                    case TTS -> "#b8467f";
                    case DIALOG -> "#7d6a12";
                });
    }

    String value(MetricState state) {
        return switch (state) {
            case CRITICAL -> paint("value bad", "#a92012") + bold();
            case WARNING -> paint("value warn", "#7c5100") + bold();
            case GOOD -> paint("value good", "#176540") + bold();
            case UNKNOWN -> paint("value", "#1f1c17") + bold();
        };
    }

    /** Says the state by its shape too; null where there is nothing to worry about. */
    @Nullable String mark(MetricState state) {
        return switch (state) {
            case CRITICAL -> OCTAGON;
            case WARNING -> TRIANGLE;
            case GOOD, UNKNOWN -> null;
        };
    }

    private String bold() {
        return this == PRINT ? " font-weight=\"600\"" : "";
    }
}
