package dev.aftercall.incident;

/** What a label of an incident says. */
enum LabelKind {
    WORKFLOW,
    REGION,
    TAG
}
