package dev.aftercall.incident;

import dev.aftercall.base.Layer;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What is known about an incident, apart from its course. */
@Embeddable
class Facts {

    private String title;
    private String summary;
    private String customerImpact;
    private String reproduction;

    @Convert(converter = TextList.class)
    private List<String> workflows;

    @Convert(converter = TextList.class)
    private List<String> regions;

    @Convert(converter = TextList.class)
    private List<String> conditions;

    @Convert(converter = TextList.class)
    private List<String> tags;

    private String roomLink;

    @Enumerated(EnumType.STRING)
    private @Nullable Layer layer;

    @SuppressWarnings("NullAway.Init")
    protected Facts() {}

    Facts(DeclareIncident command) {
        this.title = command.title();
        this.summary = Objects.requireNonNullElse(command.summary(), "");
        this.customerImpact = Objects.requireNonNullElse(command.customerImpact(), "");
        this.reproduction = "";
        this.workflows = command.workflows();
        this.regions = command.regions();
        this.conditions = command.conditions();
        this.tags = command.tags();
        this.roomLink = "";
    }

    /** Takes the new facts over and returns the names of those that are different now. */
    List<String> replace(EditFacts command) {
        var changed = new ArrayList<String>();
        note(changed, "title", title, command.title());
        note(changed, "summary", summary, command.summary());
        note(changed, "customer impact", customerImpact, command.customerImpact());
        note(changed, "how to reproduce", reproduction, command.reproduction());
        note(changed, "workflows", workflows, command.workflows());
        note(changed, "regions", regions, command.regions());
        note(changed, "tags", tags, command.tags());
        note(changed, "layer", layer, command.layer());
        note(changed, "room link", roomLink, command.roomLink());
        title = command.title();
        summary = command.summary();
        customerImpact = command.customerImpact();
        reproduction = command.reproduction();
        workflows = command.workflows();
        regions = command.regions();
        tags = command.tags();
        layer = command.layer();
        roomLink = command.roomLink();
        return changed;
    }

    private static void note(List<String> changed, String name, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            changed.add(name);
        }
    }

    /** What a follow-up needs in order to understand the incident: summary, layer and how to reproduce it. */
    boolean areDocumented() {
        return !summary.isBlank() && !reproduction.isBlank() && layer != null;
    }

    void blame(Layer origin) {
        layer = origin;
    }

    Set<Label> labels() {
        var labels = new LinkedHashSet<Label>();
        workflows.forEach(workflow -> labels.add(new Label(LabelKind.WORKFLOW, workflow)));
        regions.forEach(region -> labels.add(new Label(LabelKind.REGION, region)));
        tags.forEach(tag -> labels.add(new Label(LabelKind.TAG, tag)));
        return labels;
    }

    String title() {
        return title;
    }

    String summary() {
        return summary;
    }

    String customerImpact() {
        return customerImpact;
    }

    String reproduction() {
        return reproduction;
    }

    List<String> workflows() {
        return workflows;
    }

    List<String> regions() {
        return regions;
    }

    List<String> conditions() {
        return conditions;
    }

    List<String> tags() {
        return tags;
    }

    String roomLink() {
        return roomLink;
    }

    @Nullable Layer layer() {
        return layer;
    }
}
