package dev.aftercall.postmortem.action.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import dev.aftercall.base.Severity;
import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.action.ActionFilter;
import dev.aftercall.postmortem.action.ActionKind;
import dev.aftercall.postmortem.action.ActionState;
import dev.aftercall.postmortem.action.DueFilter;
import dev.aftercall.postmortem.action.Horizon;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ActionFilterUrlTest {

    @Test
    void everything_survives_the_way_through_the_address() {
        var url = new ActionFilterUrl(
                true,
                new ActionFilter(
                        true,
                        UserId.next(),
                        Set.of(Horizon.IMMEDIATE, Horizon.LONG),
                        Set.of(ActionKind.DETECTION),
                        Set.of(Severity.SEV1, Severity.SEV2),
                        DueFilter.THIS_WEEK,
                        Set.of(ActionState.IN_PROGRESS),
                        "ASR & more"));

        assertThat(ActionFilterUrl.of(QueryParameters.fromString(url.query().getQueryString())))
                .isEqualTo(url);
    }

    @Test
    void nonsense_in_the_address_is_passed_over() {
        var url = ActionFilterUrl.of(
                QueryParameters.fromString("owner=me&horizon=never&due=soon&kind=%3Cscript%3E&view=table&q=%20"));

        assertThat(url).isEqualTo(new ActionFilterUrl(false, ActionFilter.ALL));
    }
}
