package dev.aftercall.incident;

import dev.aftercall.base.Layer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Replaces what is known about an incident.
 *
 * @param reproduction how to see it happen again, as Markdown; empty while nobody knows
 */
public record EditFacts(
        String title,
        String summary,
        String customerImpact,
        String reproduction,
        List<String> workflows,
        List<String> regions,
        List<String> tags,
        List<Link> links,
        @Nullable Layer layer,
        String roomLink) {

    public EditFacts {
        title = Texts.requiredLine("Title", title, Limits.TITLE);
        summary = Texts.markdown("Summary", summary);
        customerImpact = Texts.markdown("Customer impact", customerImpact);
        reproduction = Texts.markdown("How to reproduce", reproduction);
        workflows = Texts.labels("Workflow", workflows);
        regions = Texts.labels("Region", regions);
        tags = Texts.labels("Tag", tags);
        links = Texts.atMost("links", List.copyOf(links), Limits.LINKS);
        roomLink = Texts.url("Room link", roomLink);
    }
}
