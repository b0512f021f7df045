package dev.aftercall.postmortem.analysis.ui;

import dev.aftercall.postmortem.PostmortemService;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.analysis.RootCauseService;
import dev.aftercall.postmortem.ui.EditorModel;
import dev.aftercall.postmortem.ui.PostmortemSection;
import dev.aftercall.postmortem.ui.SectionEditor;
import org.springframework.stereotype.Component;

/** The root cause: category, contributing factors, and the tree of whys. */
@Component
class RootCauseSection implements PostmortemSection {

    private final PostmortemService postmortems;
    private final RootCauseService rootCauses;
    private final WhyDesk whys;

    RootCauseSection(PostmortemService postmortems, RootCauseService rootCauses, WhyDesk whys) {
        this.postmortems = postmortems;
        this.rootCauses = rootCauses;
        this.whys = whys;
    }

    @Override
    public SectionKind kind() {
        return SectionKind.ROOT_CAUSE;
    }

    @Override
    public SectionEditor create(EditorModel model) {
        return new RootCauseEditor(
                model,
                postmortems,
                whys.analysis(),
                new CauseFields(model, rootCauses),
                new WhyTreePanel(model, whys, postmortems));
    }
}
