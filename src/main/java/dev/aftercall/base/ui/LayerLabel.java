package dev.aftercall.base.ui;

import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.Layer;
import java.util.Locale;

/** A layer of the pipeline with its icon. */
public final class LayerLabel extends Span {

    public LayerLabel(Layer layer) {
        addClassNames("layer", layer.name().toLowerCase(Locale.ROOT));
        add(new Icon(icon(layer)), new Span(layer.label()));
    }

    /** Name of the icon of a layer. */
    public static String icon(Layer layer) {
        return switch (layer) {
            case TELEPHONY -> "phone";
            case ASR -> "audio-lines";
            case LLM -> "brain-circuit";
            case TTS -> "volume-2";
            case DIALOG -> "messages-square";
        };
    }
}
