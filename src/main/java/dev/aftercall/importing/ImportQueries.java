package dev.aftercall.importing;

import dev.aftercall.identity.Roles;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemQueries;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads where postmortems came from, for those who may see them. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class ImportQueries {

    private final ImportedFileRepository files;
    private final PostmortemQueries postmortems;

    ImportQueries(ImportedFileRepository files, PostmortemQueries postmortems) {
        this.files = files;
        this.postmortems = postmortems;
    }

    /** Whether the postmortem was imported. */
    @Transactional(readOnly = true)
    public boolean wasImported(PostmortemId postmortem) {
        return files.existsByPostmortem(postmortem);
    }

    /**
     * The report of the import; empty if the postmortem was written here.
     *
     * @throws dev.aftercall.postmortem.PostmortemNotFoundException if there is none that the user may see
     */
    @Transactional(readOnly = true)
    public Optional<ImportReport> reportOf(PostmortemId postmortem) {
        var seen = postmortems.details(postmortem).id();
        return files.findByPostmortemOrderByRound(seen).stream()
                .map(ImportedFile::toReport)
                .findFirst();
    }
}
