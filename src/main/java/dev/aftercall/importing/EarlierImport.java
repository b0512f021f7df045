package dev.aftercall.importing;

import dev.aftercall.postmortem.PostmortemId;
import java.time.Instant;

/** The same file was imported before. */
public record EarlierImport(PostmortemId postmortem, String incidentKey, Instant at) {}
