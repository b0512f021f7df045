package dev.aftercall.importing.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import dev.aftercall.base.ui.Notifications;
import dev.aftercall.base.ui.PageHead;
import dev.aftercall.identity.Roles;
import dev.aftercall.importing.ImportService;
import dev.aftercall.importing.Preview;
import dev.aftercall.importing.PreviewService;
import dev.aftercall.postmortem.ui.PostmortemNavigation;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/** Files come in, one sees what they hold, and confirms. */
@Route(ImportNavigation.IMPORT)
@PageTitle("Import postmortems · Aftercall")
@RolesAllowed({Roles.ADMIN, Roles.MANAGER, Roles.FACILITATOR})
class ImportView extends Main implements BeforeEnterObserver {

    private static final int MOST_FILES = 100;

    private final PreviewService previews;
    private final ImportService imports;
    private final Div cards = new Div();
    private final List<ImportCard> shown = new ArrayList<>();
    private final Button confirm = new Button("Import", _ -> importAll());

    ImportView(PreviewService previews, ImportService imports) {
        this.previews = previews;
        this.imports = imports;
        var upload = new Upload(new MarkdownUpload(this::take));
        upload.setMaxFileSize(MarkdownUpload.MOST_BYTES);
        upload.setMaxFiles(MOST_FILES);
        upload.addFileRejectedListener(rejected -> Notifications.refused(rejected.getErrorMessage()));
        upload.addAllFinishedListener(_ -> upload.clearFileList());
        upload.getElement().setAttribute("aria-label", "Markdown files");
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        confirm.setVisible(false);
        cards.addClassName("import-cards");
        addClassNames("page", "import");
        add(
                new PageHead("Import postmortems", new Button("All postmortems", _ -> PostmortemNavigation.toList())),
                new Paragraph(
                        "Markdown files, or ZIP files of them, up to 10 MB each. Nothing is written before you have seen what was found."),
                upload,
                cards,
                confirm);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (shown.isEmpty()) {
            previews.waiting().forEach(this::show);
        }
    }

    private void take(String name, byte[] bytes) {
        previews.of(name, bytes).forEach(this::show);
    }

    private void show(Preview preview) {
        if (shown.size() >= MOST_FILES) {
            Notifications.refused("No more than %d files at once".formatted(MOST_FILES));
            return;
        }
        var card = new ImportCard(preview, this::update, this::drop);
        shown.add(card);
        cards.add(card);
        update();
    }

    private void drop(ImportCard card) {
        previews.settle(card.preview());
        shown.remove(card);
        cards.remove(card);
        update();
    }

    private void update() {
        var ready = shown.stream().filter(ImportCard::isReady).count();
        confirm.setVisible(shown.stream().anyMatch(card -> !card.isSettled()));
        confirm.setEnabled(ready > 0);
        confirm.setText(ready == 1 ? "Import 1 postmortem" : "Import %d postmortems".formatted(ready));
    }

    private void importAll() {
        shown.stream().filter(ImportCard::isReady).toList().forEach(card -> {
            if (card.importWith(imports::importFile)) {
                previews.settle(card.preview());
            }
        });
        update();
    }
}
