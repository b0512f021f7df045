package dev.aftercall.postmortem;

import dev.aftercall.identity.Roles;
import dev.aftercall.identity.UserId;
import dev.aftercall.incident.IncidentId;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentQueries;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads postmortems as far as the current user may see them. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class PostmortemQueries {

    private final PostmortemRepository postmortems;
    private final PostmortemSearch search;
    private final PostmortemReader reader;
    private final ReadinessReader readiness;
    private final TextVersionRepository versions;
    private final PostmortemAccess access;
    private final IncidentQueries incidents;
    private final Words words;

    PostmortemQueries(
            PostmortemRepository postmortems,
            PostmortemSearch search,
            PostmortemReader reader,
            ReadinessReader readiness,
            TextVersionRepository versions,
            PostmortemAccess access,
            IncidentQueries incidents,
            Words words) {
        this.postmortems = postmortems;
        this.search = search;
        this.reader = reader;
        this.readiness = readiness;
        this.versions = versions;
        this.access = access;
        this.incidents = incidents;
        this.words = words;
    }

    /**
     * One postmortem.
     *
     * @throws PostmortemNotFoundException if there is none that the user may see
     */
    @Transactional(readOnly = true)
    public PostmortemDetails details(PostmortemId id) {
        return postmortems
                .findWhole(id)
                .flatMap(postmortem -> incidents
                        .outline(postmortem.incident())
                        .map(incident -> reader.read(postmortem, Facts.of(incident))))
                .orElseThrow(PostmortemNotFoundException::new);
    }

    /** Whether there is such a postmortem that the user may see. */
    @Transactional(readOnly = true)
    public boolean isVisible(PostmortemId id) {
        return postmortems
                .findById(id)
                .filter(postmortem -> !access.hidden().contains(postmortem.incident()))
                .isPresent();
    }

    /** The postmortem of an incident; empty if there is none that the user may see. */
    @Transactional(readOnly = true)
    public Optional<PostmortemDetails> byIncident(IncidentKey key) {
        return idOf(key).map(this::details);
    }

    /** The id of an incident's postmortem; empty if there is none that the user may see. */
    @Transactional(readOnly = true)
    public Optional<PostmortemId> idOf(IncidentKey key) {
        return postmortems
                .findByIncidentKey(key.value())
                .map(Postmortem::ref)
                .filter(ref -> !access.hidden().contains(ref.incident()))
                .map(PostmortemRef::id);
    }

    /** How far the postmortems of these incidents are; incidents without one that the user may see are left out. */
    @Transactional(readOnly = true)
    public Map<IncidentId, PostmortemState> statesOf(Collection<IncidentId> wanted) {
        if (wanted.isEmpty()) {
            return Map.of();
        }
        var hidden = access.hidden();
        return postmortems.findAllOf(wanted.stream().map(IncidentId::value).toList()).stream()
                .map(Postmortem::ref)
                .filter(ref -> !hidden.contains(ref.incident()))
                .collect(Collectors.toMap(PostmortemRef::incident, PostmortemRef::state));
    }

    /** A page of the list, last changed first. */
    @Transactional(readOnly = true)
    public List<PostmortemSummary> list(PostmortemFilter filter, int offset, int limit) {
        return search.list(filter, offset, limit);
    }

    @Transactional(readOnly = true)
    public long count(PostmortemFilter filter) {
        return search.count(filter);
    }

    /** Postmortems in review that wait for this user, longest waiting first. */
    @Transactional(readOnly = true)
    public List<PostmortemSummary> reviewsAskedOf(UserId user) {
        return search.reviewsAskedOf(user);
    }

    /** What is there and what is missing for the next step of the review. */
    @Transactional(readOnly = true)
    public Readiness readiness(PostmortemId id) {
        access.forReading(id);
        return readiness.read(id);
    }

    /** Every text that the field has had, newest first. */
    @Transactional(readOnly = true)
    public List<FieldVersion> history(PostmortemId id, FieldKey field) {
        access.forReading(id);
        return versions.findByTextOrderByTextVersionDesc(new TextId(id, field)).stream()
                .map(TextVersion::toRecord)
                .toList();
    }

    /** Which version each text had at that moment; texts that were empty then are left out. */
    @Transactional(readOnly = true)
    public Map<FieldKey, Long> versionsAt(PostmortemId id, Instant moment) {
        access.forReading(id);
        return versions.findNewest(id.value(), moment).stream()
                .collect(Collectors.toMap(row -> (FieldKey) row[0], row -> ((Number) row[1]).longValue()));
    }

    /** What to look for in texts: names of people and words of blame. */
    @Transactional(readOnly = true)
    public Wording wording() {
        return words.current();
    }
}
