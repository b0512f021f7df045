package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.LayerLabel;
import dev.aftercall.playbook.ModeMatch;
import java.util.Optional;

/** A failure mode that answers the picked symptoms, with why it stands where it stands. */
final class ModeCard extends Article {

    ModeCard(ModeMatch match, LibraryAddress address, boolean counted) {
        var mode = match.mode();
        addClassNames("card", "lib-mode");
        var chosen = address.mode().filter(mode.key()::equals).isPresent();
        setClassName("sel", chosen);
        var link = new Anchor(address.withMode(Optional.of(mode.key())).href(), mode.name());
        link.addClassNames("semi", "cover");
        if (chosen) {
            link.getElement().setAttribute("aria-current", "true");
        }
        var head = new Div(link);
        head.addClassName("row");
        if (mode.layer() != null) {
            head.add(new LayerLabel(mode.layer()));
        }
        var symptoms = new Div();
        symptoms.addClassNames("row", "wrap", "s");
        match.seen().forEach(symptom -> symptoms.add(seen(symptom.text())));
        match.unseen().forEach(symptom -> symptoms.add(Rows.text(symptom.text(), "muted")));
        var score = new Span(dots(match), Rows.text(match.score(), "semi"));
        score.addClassNames("row", "end");
        head.add(score);
        add(head, symptoms);
        if (counted) {
            symptoms.add(Rows.text(match.confirmation(), "muted", "end"));
        }
        getElement().setAttribute("title", counted ? match.explanation() : match.score() + " symptoms seen");
    }

    private static Span seen(String text) {
        var seen = new Span(new Icon("check").size(12), new Span(text));
        seen.addClassNames("good", "row", "gap-1");
        return seen;
    }

    private static Span dots(ModeMatch match) {
        var dots = new Span();
        dots.addClassName("lib-dots");
        dots.getElement().setAttribute("aria-hidden", "true");
        for (var i = 0; i < match.seen().size() + match.unseen().size(); i++) {
            var dot = new Span();
            dot.setClassName("hit", i < match.seen().size());
            dots.add(dot);
        }
        return dots;
    }
}
