package dev.aftercall.postmortem.ui;

import dev.aftercall.postmortem.PostmortemDetails;
import org.springframework.modulith.NamedInterface;

/**
 * A button in the header of the postmortem editor. Modules that take a postmortem further, such as the published
 * report, contribute one by declaring a bean.
 */
@NamedInterface("navigation")
public interface PostmortemStep {

    /** Whether the current user can take the step with this postmortem now. */
    boolean appliesTo(PostmortemDetails postmortem);

    /** What the button says, such as {@code Publish}. */
    String label();

    /** What the button says for this postmortem, if that differs; asked only where the step applies. */
    default String label(PostmortemDetails postmortem) {
        return label();
    }

    /** Takes the step; called in the user's window. */
    void start(PostmortemDetails postmortem);

    /** Whether this is the next step of the postmortem's way, shown as the one filled button. */
    default boolean isNext() {
        return false;
    }

    /** Whether it is rare enough for the menu; whether it applies is then asked when the menu opens. */
    default boolean isInMenu() {
        return false;
    }

    /** Lucide name of the icon before the label; empty for none. */
    default String icon() {
        return "";
    }
}
