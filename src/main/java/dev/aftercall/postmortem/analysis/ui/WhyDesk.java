package dev.aftercall.postmortem.analysis.ui;

import dev.aftercall.postmortem.analysis.AnalysisQueries;
import dev.aftercall.postmortem.analysis.DiagnosisDraftService;
import dev.aftercall.postmortem.analysis.WhyEvidenceService;
import dev.aftercall.postmortem.analysis.WhyService;
import org.springframework.stereotype.Component;

/** The services behind the tree of whys. */
@Component
record WhyDesk(AnalysisQueries analysis, WhyService whys, WhyEvidenceService evidence, DiagnosisDraftService drafts) {}
