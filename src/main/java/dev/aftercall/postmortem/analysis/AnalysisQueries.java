package dev.aftercall.postmortem.analysis;

import dev.aftercall.identity.Roles;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.Words;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads root causes whole. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class AnalysisQueries {

    private final WhyRepository whys;
    private final RootCauseRepository choices;
    private final FactorRepository factors;
    private final EvidenceReader evidence;
    private final WhyAccess access;
    private final Words words;

    AnalysisQueries(
            WhyRepository whys,
            RootCauseRepository choices,
            FactorRepository factors,
            EvidenceReader evidence,
            WhyAccess access,
            Words words) {
        this.whys = whys;
        this.choices = choices;
        this.factors = factors;
        this.evidence = evidence;
        this.access = access;
        this.words = words;
    }

    /** The root cause of a postmortem, in seven statements and two more for each kind of evidence that is pinned. */
    @Transactional(readOnly = true)
    public Analysis of(PostmortemId postmortem) {
        var ref = access.forReading(postmortem);
        return new Analysis(
                new RootCause(
                        choices.findById(postmortem)
                                .map(RootCauseChoice::category)
                                .orElse(null),
                        factors.findByPostmortemOrderByPosition(postmortem).stream()
                                .map(Factor::toRecord)
                                .toList()),
                new WhyTree(
                        whys.findTree(postmortem).stream().map(Why::toRecord).toList(), words.current()),
                evidence.pinned(ref));
    }
}
