package dev.aftercall.postmortem.regression;

import dev.aftercall.base.Reading;
import dev.aftercall.postmortem.PostmortemId;
import java.util.List;
import org.springframework.stereotype.Component;

/** Reads the cases of a postmortem that the user is known to see, once for a whole screen. */
@Component
class CaseReader {

    private final CaseRepository cases;

    CaseReader(CaseRepository cases) {
        this.cases = cases;
    }

    /** In the postmortem's own order. */
    List<RegressionCase> of(PostmortemId postmortem) {
        return Reading.once(
                "cases",
                postmortem,
                () -> cases.findCases(postmortem).stream()
                        .map(CaseRow::toRecord)
                        .toList());
    }
}
