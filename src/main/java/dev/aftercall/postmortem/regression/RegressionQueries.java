package dev.aftercall.postmortem.regression;

import dev.aftercall.identity.Roles;
import dev.aftercall.postmortem.PostmortemAccess;
import dev.aftercall.postmortem.PostmortemId;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads regression cases of all postmortems that the current user may see. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class RegressionQueries {

    private final CaseReader cases;
    private final CaseSearch search;
    private final CoverageQuery coverage;
    private final CaseStarts starts;
    private final PostmortemAccess access;

    RegressionQueries(
            CaseReader cases, CaseSearch search, CoverageQuery coverage, CaseStarts starts, PostmortemAccess access) {
        this.cases = cases;
        this.search = search;
        this.coverage = coverage;
        this.starts = starts;
        this.access = access;
    }

    /** The cases of one postmortem in its own order. */
    @Transactional(readOnly = true)
    public List<RegressionCase> of(PostmortemId postmortem) {
        access.forReading(postmortem);
        return cases.of(postmortem);
    }

    /** Whether the user may record evidence, which goes on whatever the state of the postmortem. */
    @Transactional(readOnly = true)
    public boolean mayRecord(PostmortemId postmortem) {
        return access.isWriter(postmortem);
    }

    /** What a new case of a postmortem starts from: what its incident is known to have been. */
    @Transactional(readOnly = true)
    public CaseStart start(PostmortemId postmortem) {
        return starts.of(access.forReading(postmortem));
    }

    /** A page of the ledger, last changed first. */
    @Transactional(readOnly = true)
    public List<LedgerEntry> list(CaseFilter filter, int offset, int limit) {
        return search.list(filter, offset, limit);
    }

    @Transactional(readOnly = true)
    public long count(CaseFilter filter) {
        return search.count(filter);
    }

    /** The suites that cases run in, in alphabetical order; at most 200. */
    @Transactional(readOnly = true)
    public List<String> suites() {
        return search.suites();
    }

    /** How much of what went wrong is covered by a case that passes. */
    @Transactional(readOnly = true)
    public Coverage coverage() {
        return coverage.read();
    }
}
