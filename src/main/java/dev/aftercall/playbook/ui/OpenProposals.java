package dev.aftercall.playbook.ui;

import dev.aftercall.base.ui.NavCount;
import dev.aftercall.playbook.PlaybookTopics;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** How many proposals wait, shown to those who decide them. */
@Component
class OpenProposals implements NavCount {

    private final PlaybookDesk desk;

    OpenProposals(PlaybookDesk desk) {
        this.desk = desk;
    }

    @Override
    public String path() {
        return PlaybookNavigation.ROOT;
    }

    @Override
    public String topic() {
        return PlaybookTopics.PLAYBOOK;
    }

    @Override
    public Optional<Count> count() {
        return desk.publishes() ? Optional.of(new Count(desk.history().openProposals(), false)) : Optional.empty();
    }
}
