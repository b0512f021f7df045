package dev.aftercall.incident;

import dev.aftercall.identity.UserId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Hides and shows incidents, and lets people in and out. */
@Component
class PrivacyChanges {

    private final InvitationRepository invitations;
    private final Directory directory;
    private final Journal journal;

    PrivacyChanges(InvitationRepository invitations, Directory directory, Journal journal) {
        this.invitations = invitations;
        this.directory = directory;
        this.journal = journal;
    }

    /** Whoever hides an incident must not lose it by that. */
    void hide(Incident incident, Stamp stamp) {
        if (incident.hide(true, stamp)) {
            if (find(incident, stamp.by()).isEmpty()) {
                invitations.save(new Invitation(incident.id(), stamp.by(), stamp));
            }
            journal.record(incident, visibility("public", "private", "Made private"), stamp);
        }
    }

    void show(Incident incident, Stamp stamp) {
        if (incident.hide(false, stamp)) {
            journal.record(incident, visibility("private", "public", "No longer private"), stamp);
        }
    }

    void invite(Incident incident, UserId user, Stamp stamp) {
        var name = directory.requireActive(user);
        if (find(incident, user).isEmpty()) {
            invitations.save(new Invitation(incident.id(), user, stamp));
            journal.record(incident, visibility(null, "invited " + name, "Invited " + name), stamp);
        }
    }

    void uninvite(Incident incident, UserId user, Stamp stamp) {
        find(incident, user).ifPresent(invitation -> {
            invitations.delete(invitation);
            var name = directory.name(user);
            journal.record(incident, visibility("invited " + name, null, "Invitation withdrawn: " + name), stamp);
        });
    }

    private Optional<Invitation> find(Incident incident, UserId user) {
        return invitations.findById(new Invitation.Guest(incident.id().value(), user.value()));
    }

    private static Change visibility(@Nullable String before, @Nullable String after, String text) {
        return Change.of(ActivityKind.VISIBILITY, "visibility", before, after, text);
    }
}
