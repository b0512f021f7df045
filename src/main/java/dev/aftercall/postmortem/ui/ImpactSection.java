package dev.aftercall.postmortem.ui;

import dev.aftercall.postmortem.ImpactService;
import dev.aftercall.postmortem.PostmortemDetails;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.postmortem.PostmortemService;
import dev.aftercall.postmortem.SectionKind;
import org.springframework.stereotype.Component;

/** The impact: seven figures with source and state. */
@Component
class ImpactSection implements PostmortemSection {

    private final PostmortemService postmortems;
    private final PostmortemQueries queries;
    private final ImpactService impact;

    ImpactSection(PostmortemService postmortems, PostmortemQueries queries, ImpactService impact) {
        this.postmortems = postmortems;
        this.queries = queries;
        this.impact = impact;
    }

    @Override
    public SectionKind kind() {
        return SectionKind.IMPACT;
    }

    @Override
    public SectionEditor create(EditorModel model) {
        return new ImpactEditor(model, postmortems, queries, impact);
    }

    @Override
    public String count(PostmortemDetails postmortem) {
        var known = postmortem.impact().stream()
                .filter(figure -> !figure.row().value().isBlank())
                .count();
        return known + " of " + postmortem.impact().size();
    }
}
