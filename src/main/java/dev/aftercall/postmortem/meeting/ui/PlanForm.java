package dev.aftercall.postmortem.meeting.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import dev.aftercall.base.ui.InstantField;
import dev.aftercall.identity.Person;
import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.meeting.Agenda;
import dev.aftercall.postmortem.meeting.Meeting;
import dev.aftercall.postmortem.meeting.PlanMeeting;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Everything that people say about a meeting before it takes place. */
final class PlanForm extends Div {

    private final InstantField startsAt = new InstantField("Date and time");
    private final ProposedDates proposals;
    private final TextField place = new TextField("Place");
    private final MultiSelectComboBox<Person> invited = new MultiSelectComboBox<>("Invited");
    private final AgendaField agenda = new AgendaField();
    private final MeetingPage page;
    private @Nullable PlanMeeting shown;

    PlanForm(MeetingPage page, MeetingKit kit) {
        this.page = page;
        addClassNames("form", "plan-form");
        proposals = new ProposedDates(page.model().postmortem().incident(), kit.clock(), startsAt::setValue);
        place.setMaxLength(PlanMeeting.LONGEST_PLACE);
        place.setPlaceholder("Room or link, such as https://meet.example.com/review");
        invited.setItemLabelGenerator(Person::name);
        invited.setItems(page.model().people().values().stream()
                .filter(person -> person.active() || isInvited(person))
                .sorted(Comparator.comparing(Person::name))
                .toList());
        var when = new Div(startsAt, proposals, place, invited);
        when.addClassName("form");
        add(when, agenda);
    }

    /** Proposes the best date, those who took part, and the usual agenda. */
    void showProposal() {
        proposals.best().ifPresent(startsAt::setValue);
        choose(everyoneConcerned());
        agenda.show(Agenda.STANDARD);
        shown = current();
    }

    void show(Meeting meeting) {
        startsAt.setValue(meeting.startsAt());
        place.setValue(meeting.place());
        choose(meeting.invited());
        agenda.show(meeting.agenda());
        shown = current();
    }

    /** Whether everything needed is there; says so beside the fields if not. */
    boolean isComplete() {
        if (startsAt.complaint().isPresent()) {
            return false;
        }
        startsAt.setErrorMessage("Choose when it begins");
        startsAt.setInvalid(startsAt.getValue() == null);
        invited.setErrorMessage("Invite at least one person");
        invited.setInvalid(invited.getValue().isEmpty());
        var agendaComplete = agenda.isComplete(); // marks what it lacks, whatever else is missing
        return !startsAt.isInvalid() && !invited.isInvalid() && agendaComplete;
    }

    PlanMeeting plan() {
        return new PlanMeeting(
                Objects.requireNonNull(startsAt.getValue(), "checked before"),
                place.getValue(),
                people(),
                agenda.agenda());
    }

    boolean isDirty() {
        return !agenda.isComplete() || !Objects.equals(current(), shown);
    }

    private @Nullable PlanMeeting current() {
        Instant start = startsAt.getValue();
        return start == null || people().isEmpty()
                ? null
                : new PlanMeeting(start, place.getValue(), people(), agenda.agenda());
    }

    private Set<UserId> people() {
        return invited.getValue().stream().map(Person::id).collect(Collectors.toSet());
    }

    private boolean isInvited(Person person) {
        var meeting = page.meeting();
        return meeting != null && meeting.invited().contains(person.id());
    }

    private void choose(Set<UserId> users) {
        invited.setValue(page.model().people().values().stream()
                .filter(person -> users.contains(person.id()))
                .collect(Collectors.toSet()));
    }

    private Set<UserId> everyoneConcerned() {
        var postmortem = page.model().postmortem();
        var users = new HashSet<UserId>(postmortem.participants());
        users.addAll(postmortem.authors());
        users.add(page.model().viewer());
        if (postmortem.incident().commander() != null) {
            users.add(postmortem.incident().commander());
        }
        users.removeIf(user -> page.model().person(user).filter(Person::active).isEmpty());
        return users;
    }
}
