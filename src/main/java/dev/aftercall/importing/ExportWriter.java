package dev.aftercall.importing;

import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.postmortem.PostmortemService;
import dev.aftercall.postmortem.analysis.EditWhy;
import dev.aftercall.postmortem.analysis.RootCauseCategory;
import dev.aftercall.postmortem.analysis.RootCauseService;
import dev.aftercall.postmortem.analysis.WhyId;
import dev.aftercall.postmortem.analysis.WhyMark;
import dev.aftercall.postmortem.analysis.WhyService;
import dev.aftercall.report.PostmortemDocument;
import dev.aftercall.report.RootCause;
import dev.aftercall.report.WhyNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes what only our own export can tell: the whys, the category, the factors, the cases and the runbook changes. */
@Component
class ExportWriter {

    private final WhyService whys;
    private final RootCauseService rootCauses;
    private final PostmortemService postmortems;
    private final PostmortemQueries queries;
    private final FollowUpWriter followUp;

    ExportWriter(
            WhyService whys,
            RootCauseService rootCauses,
            PostmortemService postmortems,
            PostmortemQueries queries,
            FollowUpWriter followUp) {
        this.whys = whys;
        this.rootCauses = rootCauses;
        this.postmortems = postmortems;
        this.queries = queries;
        this.followUp = followUp;
    }

    void write(PostmortemId id, PostmortemDocument export) {
        write(id, export.rootCause());
        // the reader of foreign files keeps what it has no place for in the conclusion
        save(id, FieldKey.CONCLUSION, export.lessons().conclusion());
        followUp.write(id, export.regression(), export.runbook());
    }

    private void write(PostmortemId id, RootCause cause) {
        var tooLong = new ArrayList<String>();
        add(id, null, cause.whys(), tooLong);
        Stream.of(RootCauseCategory.values())
                .filter(category -> category.label().equals(cause.category()))
                .findFirst()
                .ifPresent(category -> rootCauses.choose(id, category));
        cause.contributingFactors().forEach(factor -> rootCauses.addFactor(id, factor));
        save(id, FieldKey.PROBLEM, cause.problem());
        save(
                id,
                FieldKey.ROOT_CAUSE_NOTES,
                Stream.concat(Stream.of(cause.notes()), tooLong.stream())
                        .filter(text -> !text.isBlank())
                        .collect(Collectors.joining("\n\n")));
    }

    private void add(PostmortemId id, @Nullable WhyId parent, List<WhyNode> nodes, List<String> tooLong) {
        WhyId last = null;
        for (var node : nodes) {
            last = whys.add(
                    id,
                    parent,
                    last,
                    new EditWhy(node.question(), node.answer(), evidence(node, tooLong), node.evidenceUrl()));
            var mark = WhyMark.valueOf(node.mark().name());
            if (mark != WhyMark.UNMARKED) {
                whys.mark(last, mark);
            }
            add(id, last, node.children(), tooLong);
        }
    }

    /** What was pinned elsewhere cannot be pinned here, so its words stay; what is too long for the why goes to the notes. */
    private static String evidence(WhyNode node, List<String> tooLong) {
        var text = node.evidence() == null ? "" : node.evidence();
        for (var pinned : node.pinned()) {
            var longer = text.isEmpty() ? pinned : text + "\n" + pinned;
            if (longer.length() > EditWhy.LONGEST) {
                tooLong.add(pinned);
            } else {
                text = longer;
            }
        }
        return text;
    }

    private void save(PostmortemId id, FieldKey field, String text) {
        var known = queries.details(id).texts().get(field);
        postmortems.saveField(id, field, known == null ? 0 : known.version(), text);
    }
}
