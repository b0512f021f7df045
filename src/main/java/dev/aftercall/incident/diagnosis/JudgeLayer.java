package dev.aftercall.incident.diagnosis;

import dev.aftercall.base.Layer;
import dev.aftercall.incident.Texts;

/**
 * Says what is known of a layer.
 *
 * @param evidence what shows it, plain text; may be empty
 * @param evidenceUrl an address; may be empty
 */
public record JudgeLayer(Layer layer, Verdict verdict, String evidence, String evidenceUrl) {

    /** How long the evidence may be. */
    public static final int EVIDENCE = 1_000;

    public JudgeLayer {
        evidence = Texts.paragraph("Evidence", evidence, EVIDENCE);
        evidenceUrl = Texts.url("Evidence link", evidenceUrl);
    }

    public static JudgeLayer of(Layer layer, Verdict verdict) {
        return new JudgeLayer(layer, verdict, "", "");
    }
}
