package dev.aftercall.postmortem;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.identity.Roles;
import dev.aftercall.incident.EntryId;
import dev.aftercall.incident.TimelineEntry;
import java.util.Collection;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Chooses what of the incident's timeline the postmortem shows. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class TimelineSelectionService {

    private final PostmortemAccess access;
    private final TimelineReader timelines;

    TimelineSelectionService(PostmortemAccess access, TimelineReader timelines) {
        this.access = access;
        this.timelines = timelines;
    }

    public void include(PostmortemId id, EntryId entry) {
        var postmortem = access.editable(id);
        var text = find(postmortem, entry)
                .orElseThrow(() ->
                        new RuleViolationException("The timeline of %s has no such entry".formatted(postmortem.key())));
        if (postmortem.include(entry)) {
            access.written(postmortem.ref(), SectionKind.TIMELINE, "postmortem.timeline", null, text);
        }
    }

    /** Shows exactly these entries of the incident's timeline. */
    public void choose(PostmortemId id, Collection<EntryId> entries) {
        var postmortem = access.editable(id);
        var known = timelines.read(postmortem).entries().stream()
                .map(candidate -> candidate.entry().id())
                .collect(Collectors.toSet());
        if (!known.containsAll(entries)) {
            throw new RuleViolationException("The timeline of %s has no such entry".formatted(postmortem.key()));
        }
        postmortem.timeline().forEach(postmortem::exclude);
        postmortem.choose(entries);
        access.written(
                postmortem.ref(), SectionKind.TIMELINE, "postmortem.timeline", null, entries.size() + " entries");
    }

    public void exclude(PostmortemId id, EntryId entry) {
        var postmortem = access.editable(id);
        if (postmortem.exclude(entry)) {
            var text = find(postmortem, entry).orElse(null);
            access.written(postmortem.ref(), SectionKind.TIMELINE, "postmortem.timeline", text, null);
        }
    }

    /** The whole timeline with what is chosen, its gaps and its missing milestones. */
    @Transactional(readOnly = true)
    public TimelineSelection selection(PostmortemId id) {
        return timelines.read(id);
    }

    private Optional<String> find(Postmortem postmortem, EntryId entry) {
        return timelines.read(postmortem).entries().stream()
                .map(SelectableEntry::entry)
                .filter(candidate -> candidate.id().equals(entry))
                .map(TimelineEntry::text)
                .findFirst();
    }
}
