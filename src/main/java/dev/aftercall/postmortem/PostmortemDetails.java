package dev.aftercall.postmortem;

import dev.aftercall.identity.UserId;
import dev.aftercall.incident.EntryId;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything about a postmortem except what its slices keep (whys, action items, lessons).
 *
 * @param sections all of them, in order
 * @param texts every field, also those nobody has written yet
 * @param impact all seven dimensions, in order
 * @param authors those who write it
 * @param participants those who took part in the incident; they may write too
 * @param reviewers those whose review was asked for last
 * @param moves its way from state to state, oldest first
 * @param timeline the entries of the incident's timeline that were chosen
 * @param publishedVersion the number of the latest published version; 0 if none is
 * @param publishedAt when that was published; null if none is
 */
public record PostmortemDetails(
        PostmortemId id,
        IncidentFacts incident,
        PostmortemState state,
        List<Section> sections,
        Map<FieldKey, FieldText> texts,
        List<ImpactFigure> impact,
        Set<UserId> authors,
        Set<UserId> participants,
        Set<UserId> reviewers,
        List<StateMove> moves,
        Set<EntryId> timeline,
        UserId openedBy,
        Instant openedAt,
        UserId changedBy,
        Instant changedAt,
        int publishedVersion,
        @Nullable Instant publishedAt,
        PostmortemPermissions permissions) {

    /** The title, or the incident's while it has none. */
    public String title() {
        var title = text(FieldKey.TITLE);
        return title.isBlank() ? incident.title() : title;
    }

    /** The text of a field; empty if nobody has written it. */
    public String text(FieldKey key) {
        var text = texts.get(key);
        return text == null ? "" : text.text();
    }

    public Section section(SectionKind kind) {
        return sections.stream()
                .filter(section -> section.kind() == kind)
                .findFirst()
                .orElseGet(() -> new Section(kind, SectionState.EMPTY, null, null));
    }
}
