package dev.aftercall.postmortem;

import dev.aftercall.identity.UserId;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Stores texts and keeps what they were before. */
@Component
class FieldWriter {

    private final TextRepository texts;
    private final TextVersionRepository versions;
    private final PostmortemAccess access;
    private final Clock clock;

    FieldWriter(TextRepository texts, TextVersionRepository versions, PostmortemAccess access, Clock clock) {
        this.texts = texts;
        this.versions = versions;
        this.access = access;
        this.clock = clock;
    }

    /** The first text of a field. */
    void begin(PostmortemId postmortem, FieldKey field, String text, UserId by, Instant at) {
        var first = texts.saveAndFlush(new Text(new TextId(postmortem, field), text, by, at));
        if (!text.isEmpty()) {
            versions.save(new TextVersion(first.id(), first.version(), text, by, at));
        }
    }

    /** The postmortem must have been let in for writing. */
    SaveOutcome save(Postmortem postmortem, FieldKey field, long expectedVersion, String newText, UserId by) {
        return save(postmortem, field, expectedVersion, newText, by, true);
    }

    /** Like {@link #save}, but as a version of its own, whoever wrote the one before. */
    SaveOutcome saveApart(Postmortem postmortem, FieldKey field, long expectedVersion, String newText, UserId by) {
        return save(postmortem, field, expectedVersion, newText, by, false);
    }

    private SaveOutcome save(
            Postmortem postmortem,
            FieldKey field,
            long expectedVersion,
            String newText,
            UserId by,
            boolean mayCarryOn) {
        var text = texts.findById(new TextId(postmortem.id(), field)).orElseThrow(PostmortemNotFoundException::new);
        if (text.content().equals(newText)) {
            return new SaveOutcome.Saved(text.version(), text.changedAt());
        }
        if (text.version() != expectedVersion) {
            return text.conflict();
        }
        var now = clock.instant();
        var before = text.content();
        text.write(newText, by, now);
        var saved = texts.saveAndFlush(text);
        postmortem.written(field.section(), by, now);
        if (keep(saved, by, now, mayCarryOn)) {
            access.note(postmortem.ref(), "postmortem.text." + field.name().toLowerCase(Locale.ROOT), before, newText);
        } else {
            access.touch(postmortem.ref());
        }
        return new SaveOutcome.Saved(saved.version(), now);
    }

    /** Returns whether this began a new version rather than carrying on the one just written. */
    private boolean keep(Text text, UserId by, Instant at, boolean mayCarryOn) {
        Optional<TextVersion> continued = versions.findFirstByTextOrderByTextVersionDesc(text.id())
                .filter(last -> mayCarryOn && last.isContinuedBy(text.content(), by, at));
        continued.ifPresentOrElse(
                last -> last.carryOn(text.version(), text.content(), at),
                () -> versions.save(new TextVersion(text.id(), text.version(), text.content(), by, at)));
        return continued.isEmpty();
    }
}
