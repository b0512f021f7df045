package dev.aftercall.postmortem;

import dev.aftercall.identity.UserId;
import dev.aftercall.incident.IncidentId;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.springframework.stereotype.Component;

/** Lists postmortems; those of incidents that the user may not know of are never among them. */
@Component
class PostmortemSearch {

    private static final String INVOLVED =
            "exists (select 1 from p.team.people person where person.user.value = :involved%s)";

    private final EntityManager entities;
    private final PostmortemAccess access;

    PostmortemSearch(EntityManager entities, PostmortemAccess access) {
        this.entities = entities;
        this.access = access;
    }

    List<PostmortemSummary> list(PostmortemFilter filter, int offset, int limit) {
        return conditions(filter)
                .query(
                        entities,
                        "select p from Postmortem p",
                        " order by p.changedAt desc, p.id.value desc",
                        Postmortem.class)
                .setFirstResult(offset)
                .setMaxResults(limit)
                .getResultList()
                .stream()
                .map(PostmortemSearch::summary)
                .toList();
    }

    long count(PostmortemFilter filter) {
        return conditions(filter)
                .query(entities, "select count(p) from Postmortem p", "", Long.class)
                .getSingleResult();
    }

    List<PostmortemSummary> reviewsAskedOf(UserId user) {
        return visible()
                .add("p.review.state = :state", "state", PostmortemState.IN_REVIEW)
                .add(INVOLVED.formatted(" and person.part = :part"), "involved", user.value())
                .bind("part", Part.REVIEWER)
                .query(
                        entities,
                        "select p from Postmortem p",
                        " order by p.review.stateSince, p.id.value",
                        Postmortem.class)
                .getResultList()
                .stream()
                .map(PostmortemSearch::summary)
                .toList();
    }

    private Conditions conditions(PostmortemFilter filter) {
        var conditions = visible()
                .addUnlessEmpty("p.review.state in :states", "states", filter.states())
                .addUnlessEmpty("p.severity in :severities", "severities", filter.severities());
        var involved = filter.involved();
        if (involved != null) {
            conditions.add(INVOLVED.formatted(""), "involved", involved.value());
        }
        var pattern = Conditions.pattern(filter.text());
        if (!pattern.isEmpty()) {
            conditions.add(
                    "(lower(p.title) like :text escape '!' or lower(p.incidentKey) like :text escape '!')",
                    "text",
                    pattern);
        }
        return conditions;
    }

    private Conditions visible() {
        var hidden = access.hidden().stream().map(IncidentId::value).toList();
        return new Conditions().addUnlessEmpty("p.incident.value not in :hidden", "hidden", hidden);
    }

    private static PostmortemSummary summary(Postmortem postmortem) {
        return new PostmortemSummary(
                postmortem.id(),
                postmortem.incident(),
                postmortem.key(),
                postmortem.title(),
                postmortem.severity(),
                postmortem.state(),
                postmortem.incidentDate(),
                postmortem.sectionsDone(),
                postmortem.team().with(Part.AUTHOR),
                postmortem.team().with(Part.REVIEWER),
                postmortem.openedAt(),
                postmortem.changedBy(),
                postmortem.changedAt(),
                postmortem.review().publishedVersion());
    }
}
