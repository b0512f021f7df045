package dev.aftercall.postmortem.comment.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import dev.aftercall.base.ui.LiveRevisions;
import dev.aftercall.identity.Person;
import dev.aftercall.postmortem.PostmortemNotFoundException;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.comment.CommentId;
import dev.aftercall.postmortem.comment.CommentPlace;
import dev.aftercall.postmortem.comment.CommentService;
import dev.aftercall.postmortem.comment.CommentThread;
import dev.aftercall.postmortem.comment.CommentTopics;
import dev.aftercall.postmortem.comment.Discussion;
import dev.aftercall.postmortem.ui.Anchors;
import dev.aftercall.postmortem.ui.Children;
import dev.aftercall.postmortem.ui.DrawerPanel;
import dev.aftercall.postmortem.ui.EditorModel;
import dev.aftercall.postmortem.ui.EditorPlaces;
import dev.aftercall.postmortem.ui.PostmortemNavigation;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The comments of a postmortem: a new one, those of the section at hand, the others, those that are resolved. */
final class CommentsPanel extends DrawerPanel implements CommentContext {

    private final CommentService service;
    private final LiveRevisions live;
    private final Clock clock;
    private final Composer composer;
    private final Paragraph closed = new Paragraph("Published: the comments can only be read.");
    private final Paragraph none =
            new Paragraph("No open comments. Ask, doubt or praise: authors and reviewers see it here.");
    private final H3 elsewhere = new H3("In other sections");
    private final UnorderedList here = new UnorderedList();
    private final UnorderedList others = new UnorderedList();
    private final UnorderedList done = new UnorderedList();
    private final NativeDetails resolved = new NativeDetails();
    private final Map<CommentId, ThreadCard> cards = new HashMap<>();
    private EditorModel model;
    private SectionKind section = SectionKind.OVERVIEW;
    private Discussion discussion = new Discussion(List.of(), false);
    private List<Person> people = List.of();

    CommentsPanel(EditorModel model, CommentService service, LiveRevisions live, Clock clock) {
        this.model = model;
        this.service = service;
        this.live = live;
        this.clock = clock;
        addClassName("comments");
        composer = new Composer(
                model, (place, text) -> service.add(this.model.id(), place.section(), place.anchor(), text));
        composer.about(CommentPlace.whole(section));
        closed.addClassName("faint");
        none.addClassName("faint");
        here.getElement().setAttribute("aria-label", "Comments on this section");
        others.getElement().setAttribute("aria-label", "Comments on other sections");
        resolved.setContent(done);
        add(composer, closed, none, here, elsewhere, others, resolved);
    }

    @Override
    public void show(EditorModel present, SectionKind current) {
        model = present;
        if (section != current) {
            section = current;
            composer.about(CommentPlace.whole(section));
            arrange();
        }
    }

    @Override
    public void start() {
        composer.focus();
        EditorPlaces.last(this, anchor -> composer.about(service.place(model.id(), section, anchor)));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        live.watch(here, CommentTopics.of(model.id()), this::reload);
    }

    @Override
    public void reload() {
        try {
            discussion = service.of(model.id());
            people = service.mentionable(model.id());
        } catch (PostmortemNotFoundException _) {
            discussion = new Discussion(List.of(), false); // has become private; the editor goes away by itself
        }
        composer.offer(people);
        arrange();
    }

    @Override
    public void jump(CommentPlace place) {
        var anchor = place.anchor() == null ? "" : place.anchor();
        if (place.section() == section) {
            Anchors.jump(this, anchor);
        } else {
            PostmortemNavigation.toPlace(model.id(), place.section(), anchor);
        }
        EditorPlaces.uncover(this);
    }

    @Override
    public CommentService service() {
        return service;
    }

    @Override
    public Clock clock() {
        return clock;
    }

    @Override
    public EditorModel model() {
        return model;
    }

    @Override
    public List<Person> people() {
        return people;
    }

    private void arrange() {
        var threads = discussion.threads();
        cards.keySet().retainAll(threads.stream().map(CommentThread::id).toList());
        threads.forEach(thread -> cards.computeIfAbsent(thread.id(), _ -> new ThreadCard(thread, this))
                .show(thread, discussion.canComment()));
        var mine = cards(thread -> thread.isOpen() && thread.place().section() == section);
        var further = cards(thread -> thread.isOpen() && thread.place().section() != section);
        var finished = cards(thread -> !thread.isOpen());
        // a card that moves from one list to another leaves its old one first
        List.of(here, others, done)
                .forEach(list -> Children.sync(
                        list,
                        list.getChildren()
                                .filter(card ->
                                        (list == here ? mine : list == others ? further : finished).contains(card))
                                .toList()));
        Children.sync(here, mine);
        Children.sync(others, further);
        Children.sync(done, finished);
        elsewhere.setVisible(!further.isEmpty());
        resolved.setSummaryText("Resolved (" + finished.size() + ")");
        resolved.setVisible(!finished.isEmpty());
        none.setVisible(mine.isEmpty() && further.isEmpty());
        composer.setVisible(discussion.canComment());
        closed.setVisible(!discussion.canComment());
    }

    private List<Component> cards(Predicate<CommentThread> wanted) {
        return discussion.threads().stream()
                .filter(wanted)
                .<Component>flatMap(thread -> Stream.ofNullable(cards.get(thread.id())))
                .toList();
    }
}
