package dev.aftercall.postmortem;

import dev.aftercall.base.ConflictException;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.Roles;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the free texts of a postmortem were before. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class TextHistory {

    private final TextVersionRepository versions;
    private final TextRepository texts;
    private final FieldWriter fields;
    private final PostmortemAccess access;
    private final CurrentUser user;

    TextHistory(
            TextVersionRepository versions,
            TextRepository texts,
            FieldWriter fields,
            PostmortemAccess access,
            CurrentUser user) {
        this.versions = versions;
        this.texts = texts;
        this.fields = fields;
        this.access = access;
        this.user = user;
    }

    /**
     * The versions of one text or of all, newest first.
     *
     * @param field null for all
     */
    @Transactional(readOnly = true)
    public List<TextEdit> edits(PostmortemId id, @Nullable FieldKey field, int limit) {
        access.forReading(id);
        var page = PageRequest.of(0, limit);
        return field == null ? versions.findEdits(id.value(), page) : versions.findEdits(new TextId(id, field), page);
    }

    /** How many versions one text has, or all. */
    @Transactional(readOnly = true)
    public long count(PostmortemId id, @Nullable FieldKey field) {
        access.forReading(id);
        return field == null ? versions.countAll(id.value()) : versions.countByText(new TextId(id, field));
    }

    /** One version; empty if this postmortem has none with that id. */
    @Transactional(readOnly = true)
    public Optional<TextEdit> edit(PostmortemId id, UUID version) {
        access.forReading(id);
        return versions.findEdit(id.value(), version);
    }

    /** The text of a version; empty if this postmortem has none with that id. */
    @Transactional(readOnly = true)
    public Optional<String> text(PostmortemId id, UUID version) {
        access.forReading(id);
        return versions.findContent(id.value(), version);
    }

    /**
     * Stores a text again that a field had. The present one stays among the versions, even if the same person wrote it
     * just now.
     *
     * @throws ConflictException if somebody has changed the field since the expected version was the newest
     */
    public void restore(PostmortemId id, FieldKey field, UUID version, UUID expectedNewest) {
        var postmortem = access.editable(id);
        var old = versions.findContent(id.value(), version).orElseThrow(PostmortemNotFoundException::new);
        var newest = versions.findEdits(new TextId(id, field), PageRequest.of(0, 1));
        if (newest.isEmpty() || !newest.getFirst().id().equals(expectedNewest)) {
            throw new ConflictException(
                    "%s was changed in the meantime. Look at the difference again.".formatted(field.label()));
        }
        var present = texts.findById(new TextId(id, field)).orElseThrow(PostmortemNotFoundException::new);
        fields.saveApart(postmortem, field, present.version(), old, user.id());
        if (field == FieldKey.TITLE) {
            postmortem.retitle(old);
            access.touchList();
        }
    }
}
