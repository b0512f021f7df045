package dev.aftercall.postmortem.ui;

import dev.aftercall.postmortem.PostmortemDetails;
import dev.aftercall.postmortem.SectionKind;

/** A section of the postmortem editor. The slice that keeps its data contributes it by declaring a bean. */
public interface PostmortemSection {

    SectionKind kind();

    /** Makes the section's editor for one window. The editor is made anew when the viewer gains or loses the pen. */
    SectionEditor create(EditorModel model);

    /** A few characters beside the section's name in the outline, such as {@code 5}; may be empty. */
    default String count(PostmortemDetails postmortem) {
        return "";
    }
}
