package dev.aftercall.postmortem.version.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import dev.aftercall.base.ui.EmptyState;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.PageHead;
import dev.aftercall.identity.People;
import dev.aftercall.identity.Person;
import dev.aftercall.identity.Roles;
import dev.aftercall.identity.UserId;
import dev.aftercall.postmortem.PostmortemDetails;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.ui.PostmortemNavigation;
import dev.aftercall.postmortem.version.Comparison;
import dev.aftercall.postmortem.version.Piece;
import dev.aftercall.postmortem.version.VersionService;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.Optional;

/** The versions of a postmortem's pieces; which one is looked at, and beside which, stands in the address. */
@Route(VersionsNavigation.ROUTE)
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.FACILITATOR, Roles.RESPONDER})
class PostmortemVersionsView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final VersionService versions;
    private final PostmortemQueries postmortems;
    private final People people;
    private String title = "Versions";

    PostmortemVersionsView(VersionService versions, PostmortemQueries postmortems, People people) {
        this.versions = versions;
        this.postmortems = postmortems;
        this.people = people;
        addClassNames("page", "versions");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = PostmortemId.of(event.getRouteParameters().get("id").orElse(""));
        var here = VersionsNavigation.of(id, event.getLocation().getQueryParameters());
        var postmortem = postmortems.details(id);
        title = "Versions of " + postmortem.title();
        removeAll();
        var back = PostmortemNavigation.link(id, SectionKind.OVERVIEW, postmortem.title());
        back.getElement().insertChild(0, new Icon("arrow-left").size(14).getElement());
        back.addClassNames("grow", "clip", "back-link");
        add(new PageHead("Versions", back, choice(here)), content(here, postmortem));
    }

    @Override
    public String getPageTitle() {
        return title + " · Aftercall";
    }

    private Div content(VersionsNavigation here, PostmortemDetails postmortem) {
        var names = people.byId();
        var page = versions.page(here.postmortem(), here.piece(), here.page());
        var chosen = Optional.ofNullable(here.after())
                .or(() -> page.rows().stream().findFirst().map(revision -> revision.id()))
                .flatMap(after -> versions.compare(here.postmortem(), here.before(), after));
        var content = new Div();
        content.addClassName("version-cols");
        content.setClassName("chosen", here.after() != null && chosen.isPresent());
        if (page.rows().isEmpty()) {
            content.add(new EmptyState(
                    "history",
                    "No versions yet",
                    "Whatever is written from now on can be compared and restored here."));
            return content;
        }
        content.add(new VersionList(
                page, here, chosen.map(comparison -> comparison.after().id()), names));
        chosen.ifPresent(comparison -> content.add(pane(comparison, here, postmortem, names)));
        return content;
    }

    private ComparisonPane pane(
            Comparison comparison, VersionsNavigation here, PostmortemDetails postmortem, Map<UserId, Person> names) {
        var others = versions.page(here.postmortem(), comparison.after().piece().key(), 0)
                .rows();
        return new ComparisonPane(
                comparison,
                others,
                here.showing(comparison.after().id()),
                versions,
                postmortem.permissions().canWrite(),
                revision -> Optional.ofNullable(names.get(revision.by()))
                        .map(Person::name)
                        .orElse("Someone"));
    }

    private Select<Piece> choice(VersionsNavigation here) {
        var select = new Select<Piece>();
        var all = versions.pieces();
        select.setAriaLabel("Versions of what");
        select.setItems(all);
        select.setItemLabelGenerator(piece -> piece == null ? "Everything" : piece.label());
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption("Everything");
        all.stream()
                .filter(piece -> piece.key().equals(here.piece()))
                .findFirst()
                .ifPresent(select::setValue);
        select.addValueChangeListener(change -> here.about(
                        change.getValue() == null ? "" : change.getValue().key())
                .go());
        return select;
    }
}
