package dev.aftercall.postmortem.exemption.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.TimeText;
import dev.aftercall.postmortem.PostmortemState;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.exemption.Exemption;
import dev.aftercall.postmortem.exemption.ExemptionService;
import dev.aftercall.postmortem.ui.EditorModel;
import org.jspecify.annotations.Nullable;

/** The exemption of a section: who signed it, when and why; or the button that signs one. */
public final class ExemptionPanel extends Div {

    private final ExemptionService service;
    private final SectionKind section;
    private final String offer;
    private final boolean signs;

    ExemptionPanel(ExemptionService service, SectionKind section, String offer, boolean signs) {
        this.service = service;
        this.section = section;
        this.offer = offer;
        this.signs = signs;
        addClassName("exemption");
    }

    /**
     * Shows the exemption that holds.
     *
     * @param wanted whether the section lacks something that an exemption would stand for
     */
    public void show(EditorModel model, boolean wanted) {
        removeAll();
        var exemption = service.of(model.id(), section).orElse(null);
        var open = signs && !isClosed(model.postmortem().state());
        if (exemption != null) {
            add(signed(model, exemption, open));
        } else if (wanted && open) {
            add(offered(model));
        }
        setVisible(getComponentCount() > 0);
    }

    private static boolean isClosed(PostmortemState state) {
        return state == PostmortemState.PUBLISHED || state == PostmortemState.RETRACTED;
    }

    private Div signed(EditorModel model, Exemption exemption, boolean revocable) {
        var who = new Span("Exemption signed by " + model.name(exemption.signedBy()) + ", ");
        who.add(TimeText.full(exemption.signedAt()));
        who.addClassName("medium");
        var reason = new Span(exemption.reason());
        reason.addClassName("reason");
        var text = new Div(who, reason);
        text.addClassName("grow");
        var notice = new Div(new Icon("shield-check"), text);
        notice.addClassNames("notice", "info");
        if (revocable) {
            notice.add(button("Revoke", null, () -> service.revoke(model.id(), section)));
        }
        return notice;
    }

    private Div offered(EditorModel model) {
        var text = new Span(offer);
        text.addClassNames("s", "muted", "grow");
        var row = new Div(
                text,
                button(
                        "Sign exemption",
                        new Icon("shield-check"),
                        () -> new ExemptionDialog(section, reason -> service.sign(model.id(), section, reason))
                                .open()));
        row.addClassNames("row", "wrap");
        return row;
    }

    private static Button button(String label, @Nullable Icon icon, Runnable act) {
        var button = icon == null ? new Button(label, _ -> act.run()) : new Button(label, icon, _ -> act.run());
        button.addThemeVariants(ButtonVariant.SMALL);
        button.addClassName("aura-accent-neutral");
        return button;
    }
}
