package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.playbook.Playbook;
import java.nio.charset.StandardCharsets;

/** The file of the playbook: take it away, bring one in, or write in it. */
final class PlaybookMenu extends Div {

    PlaybookMenu(PlaybookDesk desk, Playbook playbook) {
        addClassNames("row", "pb-menu");
        var bring = new Button("Import", new Icon("upload"), _ -> new ImportDialog(desk).open());
        bring.addThemeVariants(ButtonVariant.SMALL);
        var edit = new Anchor(PlaybookNavigation.EDIT);
        edit.addClassName("pb-link");
        edit.add(new Icon("file-code-2").size(14), new Span("Edit as YAML"));
        add(export(desk, playbook.version()), bring, edit);
    }

    private static Anchor export(PlaybookDesk desk, int number) {
        DownloadHandler handler = event -> {
            event.setFileName("playbook-v%d.yaml".formatted(number));
            event.setContentType("application/yaml;charset=utf-8");
            event.getOutputStream().write(desk.history().document(number).getBytes(StandardCharsets.UTF_8));
        };
        var link = new Anchor(handler, AttachmentType.DOWNLOAD, "");
        link.addClassName("pb-link");
        link.add(new Icon("download").size(14), new Span("Export"));
        return link;
    }
}
