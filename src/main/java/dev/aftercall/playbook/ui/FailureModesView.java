package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.LiveRevisions;
import dev.aftercall.identity.Roles;
import dev.aftercall.playbook.ModeRanking;
import dev.aftercall.playbook.PlaybookTopics;
import dev.aftercall.playbook.SymptomText;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;

/** The failure-mode library: pick symptoms, see which modes they speak for, read what to look at. */
@Route(PlaybookNavigation.MODES)
@PageTitle("Failure modes · Aftercall")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.FACILITATOR, Roles.RESPONDER})
class FailureModesView extends Main implements BeforeEnterObserver {

    private final PlaybookDesk desk;
    private final PlaybookEditor editor;
    private final LiveRevisions live;
    private final List<FailureModeExtension> extensions;
    private final PlaybookHead head;
    private final SymptomPicker picker;
    private final Div library = new Div();
    private LibraryAddress address = LibraryAddress.of(QueryParameters.empty());
    private Set<String> picked = new LinkedHashSet<>();
    private boolean watching;

    FailureModesView(PlaybookDesk desk, LiveRevisions live, ObjectProvider<FailureModeExtension> extensions) {
        this.desk = desk;
        this.editor = new PlaybookEditor(desk);
        this.live = live;
        this.extensions = extensions.orderedStream().toList();
        this.head = new PlaybookHead(desk);
        this.picker = new SymptomPicker(
                symptom -> go(address.toggled(symptom, picked)),
                words -> go(address.withText(words)),
                () -> go(address.cleared()));
        addClassNames("page", "playbook", "library");
        library.addClassName("lib");
        library.add(picker);
        add(head, library);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        address = LibraryAddress.of(event.getLocation().getQueryParameters());
        if (watching) {
            load();
        } else {
            watching = true;
            live.watch(this, PlaybookTopics.PLAYBOOK, this::load);
        }
    }

    private void go(LibraryAddress target) {
        getUI().ifPresent(ui -> ui.navigate(FailureModesView.class, target.query()));
    }

    private void load() {
        var playbook = desk.queries().current();
        var readings = SymptomText.read(playbook.symptoms(), address.text());
        picked = new LinkedHashSet<>(address.symptoms());
        readings.forEach(reading -> picked.add(reading.symptom().key()));
        picked.retainAll(
                playbook.symptoms().stream().map(symptom -> symptom.key()).toList());
        var matches = ModeRanking.rank(playbook.failureModes(), picked, confirmed());
        head.show(playbook, PlaybookNavigation.MODES);
        head.add(adding());
        picker.show(playbook.symptoms(), picked, address.text(), readings);
        library.removeAll();
        library.add(picker, new ModeList(playbook.failureModes(), matches, address, !extensions.isEmpty()));
        var open = address.mode().flatMap(playbook::failureMode);
        library.setClassName("open", open.isPresent());
        open.ifPresent(mode -> library.add(new ModePanel(playbook, mode, address, editor, extensions)));
    }

    private Map<String, Integer> confirmed() {
        var counts = new HashMap<String, Integer>();
        extensions.forEach(
                extension -> extension.confirmed().forEach((mode, count) -> counts.merge(mode, count, Integer::sum)));
        return counts;
    }

    private Button adding() {
        var add = new Button(
                editor.publishes() ? "Add a mode" : "Propose a mode",
                new Icon("git-pull-request").size(14),
                _ -> editor.addFailureMode());
        add.addThemeVariants(ButtonVariant.SMALL);
        return add;
    }
}
