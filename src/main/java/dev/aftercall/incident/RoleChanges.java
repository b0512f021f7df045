package dev.aftercall.incident;

import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives and ends roles; each role has one holder at most. */
@Component
class RoleChanges {

    private final RoleRepository roles;
    private final Directory directory;
    private final Journal journal;

    RoleChanges(RoleRepository roles, Directory directory, Journal journal) {
        this.roles = roles;
        this.directory = directory;
        this.journal = journal;
    }

    void assign(Incident incident, AssignRole command, Stamp stamp) {
        var role = command.role();
        var name = directory.requireActive(command.user());
        var holder = holder(incident, role);
        if (holder.isPresent() && holder.get().user().equals(command.user())) {
            return;
        }
        var before = holder.map(row -> directory.name(row.user()));
        holder.ifPresent(row -> row.end(stamp.at()));
        roles.save(new RoleRow(incident.id(), role, command.user(), stamp));
        if (role == IncidentRole.COMMANDER) {
            incident.commandedBy(command.user());
        }
        journal.record(
                incident,
                Change.of(
                                ActivityKind.ROLE,
                                "role",
                                before.map(former -> role.label() + ": " + former)
                                        .orElse(null),
                                role.label() + ": " + name,
                                before.map(former -> "%s: %s → %s".formatted(role.label(), former, name))
                                        .orElse(role.label() + ": " + name))
                        .noting(command.handOverNote()),
                stamp);
        journal.publish(
                new IncidentRoleAssigned(incident.id(), incident.key(), role, command.user(), stamp.by(), stamp.at()));
    }

    /** Does nothing if nobody holds the role. */
    void release(Incident incident, IncidentRole role, Stamp stamp) {
        holder(incident, role).ifPresent(row -> {
            row.end(stamp.at());
            if (role == IncidentRole.COMMANDER) {
                incident.commandedBy(null);
            }
            var former = directory.name(row.user());
            journal.record(
                    incident,
                    Change.of(
                            ActivityKind.ROLE,
                            "role",
                            role.label() + ": " + former,
                            null,
                            "%s: %s → nobody".formatted(role.label(), former)),
                    stamp);
        });
    }

    private Optional<RoleRow> holder(Incident incident, IncidentRole role) {
        return roles.findCurrent(incident.id().value()).stream()
                .filter(row -> row.role() == role)
                .findFirst();
    }
}
