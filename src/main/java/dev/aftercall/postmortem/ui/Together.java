package dev.aftercall.postmortem.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;
import dev.aftercall.base.ui.LiveRevisions;
import dev.aftercall.identity.Person;
import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.ui.autosave.PenDesk;
import dev.aftercall.postmortem.ui.autosave.Writer;
import dev.aftercall.postmortem.ui.presence.Here;
import dev.aftercall.postmortem.ui.presence.Presence;
import dev.aftercall.postmortem.ui.presence.Visit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One window's share in writing together: who else is here and where, and who writes in which text. */
final class Together implements PenDesk {

    private record Told(String text, Consumer<Optional<Writer>> field) {}

    private final Presence presence;
    private final Supplier<EditorModel> model;
    private final Consumer<Here> shown;
    private final HereLine line = new HereLine(this::beat);
    private final List<Told> fields = new ArrayList<>();
    private @Nullable Visit visit;
    private Here here = Here.NOBODY;

    /**
     * Begins outside; {@link #enter} goes in.
     *
     * @param shown told who is here, first and after every change
     */
    Together(Presence presence, Supplier<EditorModel> model, Consumer<Here> shown) {
        this.presence = presence;
        this.model = model;
        this.shown = shown;
    }

    /** The faces for the header. */
    HereLine line() {
        return line;
    }

    /**
     * Goes in for as long as the owner is attached.
     *
     * @param changed called after every coming and going; must make sure that the viewer may still look
     */
    void enter(Component owner, SectionKind section, LiveRevisions live, Runnable changed) {
        var current = model.get();
        visit = presence.enter(current.id(), current.viewer(), section);
        var moment = live.moment();
        refresh();
        live.watchSince(moment, owner, Presence.topic(current.id()), changed);
    }

    /** The window shows another section. */
    void move(SectionKind section) {
        if (visit != null) {
            visit.move(section);
        }
    }

    void leave() {
        if (visit != null) {
            visit.leave();
            visit = null;
        }
    }

    /** Shows who is here now. */
    void refresh() {
        var now = model.get();
        here = presence.here(now.id());
        line.show(people(here.people()));
        shown.accept(here);
        List.copyOf(fields).forEach(this::tell);
    }

    @Override
    public Registration watch(String text, Consumer<Optional<Writer>> told) {
        var field = new Told(text, told);
        fields.add(field);
        tell(field);
        return () -> fields.remove(field);
    }

    @Override
    public void write(String text) {
        if (visit != null) {
            visit.write(text);
        }
    }

    @Override
    public void takeOver(String text) {
        if (visit != null) {
            visit.takeOver(text);
            refresh();
        }
    }

    @Override
    public void layDown(String text) {
        if (visit != null) {
            visit.layDown(text);
        }
    }

    /** The people among the users, in their order. */
    private List<Person> people(List<UserId> users) {
        return users.stream().flatMap(user -> model.get().person(user).stream()).toList();
    }

    private void beat(boolean inBackground) {
        if (visit != null) {
            visit.beat(inBackground);
        }
    }

    private void tell(Told field) {
        field.field().accept(Optional.ofNullable(here.pens().get(field.text())).flatMap(this::writer));
    }

    private Optional<Writer> writer(Here.Pen pen) {
        return model.get()
                .person(pen.user())
                .map(person -> new Writer(person, pen.user().equals(model.get().viewer()), pen.visit() == visit));
    }
}
