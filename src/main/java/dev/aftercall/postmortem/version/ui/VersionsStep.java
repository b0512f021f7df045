package dev.aftercall.postmortem.version.ui;

import dev.aftercall.postmortem.PostmortemDetails;
import dev.aftercall.postmortem.ui.PostmortemStep;
import org.springframework.stereotype.Component;

/** The way from the editor to the versions. */
@Component
class VersionsStep implements PostmortemStep {

    @Override
    public boolean appliesTo(PostmortemDetails postmortem) {
        return true;
    }

    @Override
    public String label() {
        return "Versions";
    }

    @Override
    public String icon() {
        return "history";
    }

    @Override
    public boolean isInMenu() {
        return true;
    }

    @Override
    public void start(PostmortemDetails postmortem) {
        new VersionsNavigation(postmortem.id(), "", 0, null, null).go();
    }
}
