package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadHandler;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.playbook.Playbook;
import java.nio.charset.StandardCharsets;

/** The file of the playbook: take it away, bring one in, or write in it. */
final class PlaybookMenu extends Div {

    /**
     * Makes the menu.
     *
     * @param path the screen it stands on; on that of a part, this part is edited
     */
    PlaybookMenu(PlaybookDesk desk, Playbook playbook, String path) {
        addClassNames("row", "pb-menu");
        var bring = new Button(new Icon("upload"), _ -> new ImportDialog(desk).open());
        bring.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        bring.addClassName("icon");
        bring.setAriaLabel("Import a file");
        bring.setTooltipText("Import a file");
        var edit = link(
                new Anchor(PlaybookPart.atPath(path)
                        .map(part -> PlaybookNavigation.edit(part.section()))
                        .orElse(PlaybookNavigation.EDIT)),
                "file-code-2",
                "Edit as YAML");
        add(export(desk, playbook.version()), bring, edit);
    }

    private static Anchor export(PlaybookDesk desk, int number) {
        DownloadHandler handler = event -> {
            event.setFileName("playbook-v%d.yaml".formatted(number));
            event.setContentType("application/yaml;charset=utf-8");
            event.getOutputStream().write(desk.history().document(number).getBytes(StandardCharsets.UTF_8));
        };
        return link(new Anchor(handler, AttachmentType.DOWNLOAD, ""), "download", "Export as a file");
    }

    private static Anchor link(Anchor link, String icon, String label) {
        link.addClassName("pb-link");
        link.add(new Icon(icon));
        link.getElement().setAttribute("aria-label", label);
        link.getElement().setAttribute("title", label);
        return link;
    }
}
