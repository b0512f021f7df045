package dev.aftercall.playbook.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import dev.aftercall.playbook.ModeRanking;
import dev.aftercall.playbook.PlaybookFixtures;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ModeCardTest {

    @Test
    void confirmations_are_shown_only_where_somebody_counts_them() {
        var match = ModeRanking.rank(
                        PlaybookFixtures.first().failureModes(), Set.of("no-transcript"), Map.of("stt-silence", 2))
                .getFirst();
        var address = LibraryAddress.of(QueryParameters.empty());

        assertThat(new ModeCard(match, address, true).getElement().getTextRecursively())
                .contains("1 of 3")
                .contains("confirmed twice");
        assertThat(new ModeCard(match, address, false).getElement().getTextRecursively())
                .doesNotContain("confirmed");
    }
}
