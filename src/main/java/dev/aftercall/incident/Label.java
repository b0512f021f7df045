package dev.aftercall.incident;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;

/** A word by which incidents are found. */
@Embeddable
record Label(@Enumerated(EnumType.STRING) LabelKind kind, String label) implements Serializable {}
