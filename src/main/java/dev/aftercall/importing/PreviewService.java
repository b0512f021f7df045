package dev.aftercall.importing;

import dev.aftercall.identity.Roles;
import dev.aftercall.importing.reading.MarkdownFiles;
import dev.aftercall.importing.reading.PostmortemReader;
import dev.aftercall.importing.reading.UnreadableFileException;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what files hold before anything is written; for managers and facilitators. */
@Service
@Transactional
@PreAuthorize(Roles.IS_PUBLISHER)
public class PreviewService {

    private final PostmortemReader reader = new PostmortemReader();
    private final ImportService imports;
    private final Inbox inbox;

    PreviewService(ImportService imports, Inbox inbox) {
        this.imports = imports;
        this.inbox = inbox;
    }

    /** What an uploaded file holds; a ZIP gives a preview for each of its files. */
    @Transactional(readOnly = true)
    public List<Preview> of(String name, byte[] bytes) {
        try {
            return MarkdownFiles.of(name, bytes).stream().map(this::preview).toList();
        } catch (UnreadableFileException e) {
            return List.of(new Preview(name, new byte[0], null, e.getMessage(), null));
        }
    }

    /** What the command line handed over. */
    @Transactional(readOnly = true)
    public List<Preview> waiting() {
        return inbox.waiting().stream().map(this::preview).toList();
    }

    /** Takes a file that was imported, or is not wanted, out of what waits. */
    public void settle(Preview preview) {
        inbox.remove(preview.bytes());
    }

    private Preview preview(MarkdownFiles.Content file) {
        try {
            var read = reader.read(file.name(), file.bytes());
            return new Preview(
                    file.name(),
                    file.bytes(),
                    read,
                    null,
                    imports.earlier(file.bytes()).orElse(null));
        } catch (UnreadableFileException e) {
            return new Preview(file.name(), new byte[0], null, e.getMessage(), null);
        }
    }
}
