package dev.aftercall.postmortem;

import dev.aftercall.base.Severity;
import dev.aftercall.identity.UserId;
import dev.aftercall.incident.EntryId;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.incident.IncidentKey;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** The postmortem of one incident: who writes it, how far its sections are, where it stands in its review. */
@Entity
@Table(name = "postmortem")
class Postmortem {

    @EmbeddedId
    private PostmortemId id;

    @Version
    private @Nullable Long version;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "incident_id"))
    private IncidentId incident;

    private String incidentKey;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    private LocalDate incidentDate;
    private String title;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "opened_by"))
    private UserId openedBy;

    private Instant openedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "changed_by"))
    private UserId changedBy;

    private Instant changedAt;

    @Embedded
    private Team team = new Team();

    @Embedded
    private ReviewPath review;

    @ElementCollection
    @CollectionTable(name = "postmortem_section", joinColumns = @JoinColumn(name = "postmortem_id"))
    @MapKeyColumn(name = "kind")
    @MapKeyEnumerated(EnumType.STRING)
    @BatchSize(size = 100)
    private Map<SectionKind, Progress> sections = new EnumMap<>(SectionKind.class);

    @ElementCollection
    @CollectionTable(name = "postmortem_timeline", joinColumns = @JoinColumn(name = "postmortem_id"))
    @AttributeOverride(name = "value", column = @Column(name = "entry_id"))
    private Set<EntryId> timeline = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Postmortem() {}

    Postmortem(
            IncidentId incident,
            IncidentKey key,
            Severity severity,
            LocalDate incidentDate,
            String title,
            UserId openedBy,
            Instant openedAt) {
        this.id = PostmortemId.next();
        this.incident = incident;
        this.incidentKey = key.value();
        this.severity = severity;
        this.incidentDate = incidentDate;
        this.title = title;
        this.openedBy = openedBy;
        this.openedAt = openedAt;
        this.changedBy = openedBy;
        this.changedAt = openedAt;
        this.review = new ReviewPath(openedAt);
        this.team.contributed(openedBy);
    }

    PostmortemId id() {
        return id;
    }

    IncidentId incident() {
        return incident;
    }

    IncidentKey key() {
        return new IncidentKey(incidentKey);
    }

    Severity severity() {
        return severity;
    }

    LocalDate incidentDate() {
        return incidentDate;
    }

    String title() {
        return title;
    }

    UserId openedBy() {
        return openedBy;
    }

    Instant openedAt() {
        return openedAt;
    }

    UserId changedBy() {
        return changedBy;
    }

    Instant changedAt() {
        return changedAt;
    }

    Team team() {
        return team;
    }

    ReviewPath review() {
        return review;
    }

    PostmortemState state() {
        return review.state();
    }

    Set<EntryId> timeline() {
        return Set.copyOf(timeline);
    }

    Section section(SectionKind kind) {
        return sections.getOrDefault(kind, Progress.NONE).toRecord(kind);
    }

    List<Section> sections() {
        return Stream.of(SectionKind.values()).map(this::section).toList();
    }

    int sectionsDone() {
        return (int) sections().stream()
                .filter(section -> section.state() == SectionState.DONE)
                .count();
    }

    PostmortemRef ref() {
        return new PostmortemRef(id, incident, key(), severity, incidentDate, state());
    }

    void requireEditable() {
        if (!state().isEditable()) {
            throw FrozenPostmortemException.in(state());
        }
    }

    /** Somebody has written in a section. */
    void written(SectionKind section, UserId by, Instant at) {
        sections.put(section, sections.getOrDefault(section, Progress.NONE).written(by, at));
        team.contributed(by);
        touched(by, at);
    }

    void touched(UserId by, Instant at) {
        changedBy = by;
        changedAt = at;
    }

    void mark(SectionKind section, SectionState state, UserId by, Instant at) {
        requireEditable();
        sections.put(section, new Progress(state, by, at));
        touched(by, at);
    }

    /** What lists call it; while the title is empty, they keep the last one. */
    void retitle(String newTitle) {
        if (!newTitle.isBlank()) {
            title = newTitle.strip();
        }
    }

    void choose(Collection<EntryId> entries) {
        timeline.addAll(entries);
    }

    /** Returns whether that changes anything. */
    boolean include(EntryId entry) {
        return timeline.add(entry);
    }

    /** Returns whether that changes anything. */
    boolean exclude(EntryId entry) {
        return timeline.remove(entry);
    }
}
