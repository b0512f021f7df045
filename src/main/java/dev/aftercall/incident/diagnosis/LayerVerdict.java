package dev.aftercall.incident.diagnosis;

import dev.aftercall.base.Layer;
import dev.aftercall.identity.UserId;
import java.time.Instant;

/**
 * What someone said of a layer.
 *
 * @param evidence what shows it, plain text; empty if nothing was given
 * @param evidenceUrl where it can be seen; empty if nowhere
 * @param step the checklist's step that led to it; empty if it was said on the sheet
 */
public record LayerVerdict(
        Layer layer, Verdict verdict, String evidence, String evidenceUrl, String step, UserId by, Instant at) {}
