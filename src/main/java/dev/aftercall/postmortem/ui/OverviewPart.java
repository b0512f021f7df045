package dev.aftercall.postmortem.ui;

/** Something that the overview shows behind its own fields. A slice contributes one by declaring a bean. */
public interface OverviewPart {

    /** Makes the part for one window; it shows nothing while there is nothing to show. */
    SectionEditor create(EditorModel model);
}
