package dev.aftercall.importing;

import dev.aftercall.base.AuditedEvent;
import dev.aftercall.base.ConflictException;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.Roles;
import dev.aftercall.importing.reading.PostmortemReader;
import dev.aftercall.incident.IncidentKey;
import dev.aftercall.incident.IncidentNotFoundException;
import dev.aftercall.incident.IncidentQueries;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.report.MarkdownReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes postmortems of Markdown files; for managers and facilitators. */
@Service
@Transactional
@PreAuthorize(Roles.IS_PUBLISHER)
public class ImportService {

    private final PostmortemReader reader = new PostmortemReader();
    private final ImportedFileRepository files;
    private final IncidentWriter incidents;
    private final PostmortemWriter postmortems;
    private final ExportWriter exports;
    private final FollowUpWriter followUp;
    private final IncidentQueries incidentQueries;
    private final PostmortemQueries postmortemQueries;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ImportService(
            ImportedFileRepository files,
            IncidentWriter incidents,
            PostmortemWriter postmortems,
            ExportWriter exports,
            FollowUpWriter followUp,
            IncidentQueries incidentQueries,
            PostmortemQueries postmortemQueries,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.files = files;
        this.incidents = incidents;
        this.postmortems = postmortems;
        this.exports = exports;
        this.followUp = followUp;
        this.incidentQueries = incidentQueries;
        this.postmortemQueries = postmortemQueries;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    /** The last import of the same bytes that the user may see. */
    @Transactional(readOnly = true)
    public Optional<EarlierImport> earlier(byte[] bytes) {
        return files.findByHashOrderByRoundDesc(Hashes.of(bytes)).stream()
                .flatMap(file -> visible(file).stream())
                .findFirst();
    }

    /**
     * Writes a file into the portal as a resolved incident with its timeline and a draft of its postmortem.
     *
     * @throws dev.aftercall.importing.reading.UnreadableFileException if it cannot be read
     * @throws AlreadyImportedException if it was imported before and is not wanted again
     */
    public ImportedPostmortem importFile(ImportFile file) {
        var read = reader.read(file.name(), file.bytes());
        if (!file.again() && earlier(file.bytes()).isPresent()) {
            throw new AlreadyImportedException(file.name());
        }
        var kept = keep(file);
        var remarks = new Remarks(read);
        var incident = incidents.write(read, remarks);
        var postmortem = postmortems.write(read, incident, remarks);
        new MarkdownReader()
                .read(new String(file.bytes(), StandardCharsets.UTF_8))
                .ifPresent(export -> exports.write(postmortem, export));
        followUp.exempt(postmortem, file.name(), remarks);
        kept.became(postmortem, incidentQueries.details(incident.key()).id(), incident.key(), remarks.text());
        files.saveAndFlush(kept);
        events.publishEvent(AuditedEvent.of("postmortem.import", incident.key().value(), null, file.name()));
        return new ImportedPostmortem(postmortem, incident.key(), incident.title());
    }

    /** Takes the next round of these bytes, so that of two imports at once only one goes on. */
    private ImportedFile keep(ImportFile file) {
        var hash = Hashes.of(file.bytes());
        var round = files.findByHashOrderByRoundDesc(hash).stream()
                .mapToInt(ImportedFile::round)
                .max()
                .orElse(0);
        try {
            return files.saveAndFlush(new ImportedFile(hash, round + 1, file, user.id(), clock.instant()));
        } catch (DataIntegrityViolationException | TransientDataAccessException _) { // taken, or held until we gave up
            throw new ConflictException("Someone else is importing \"%s\" right now".formatted(file.name()));
        }
    }

    private Optional<EarlierImport> visible(ImportedFile file) {
        var postmortem = file.postmortem();
        try {
            return postmortem == null
                    ? Optional.empty()
                    : postmortemQueries
                            .idOf(new IncidentKey(file.incidentKey()))
                            .map(id -> new EarlierImport(id, file.incidentKey(), file.importedAt()));
        } catch (IncidentNotFoundException _) {
            return Optional.empty();
        }
    }
}
