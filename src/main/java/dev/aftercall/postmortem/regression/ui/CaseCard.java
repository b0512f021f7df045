package dev.aftercall.postmortem.regression.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.base.ui.LayerLabel;
import dev.aftercall.base.ui.TimeText;
import dev.aftercall.postmortem.regression.RegressionCase;
import dev.aftercall.postmortem.regression.TestRun;
import dev.aftercall.postmortem.ui.StepMenu;
import org.jspecify.annotations.Nullable;

/** A regression case: what failed, how it is tested, and the evidence so far. */
final class CaseCard extends ListItem {

    CaseCard(RegressionCase each, CaseContext context) {
        addClassName("case");
        add(head(each, context), new CaseWay(each.state()), facts(each));
        if (context.recording()) {
            each.state().next().ifPresent(next -> {
                var step = new Button(CaseMoves.verb(next), new Icon(CaseMoves.icon(next)), _ -> context.next(each));
                step.addThemeVariants(ButtonVariant.SMALL);
                step.addClassNames("aura-accent-neutral", "start");
                step.setAriaLabel(CaseMoves.verb(next) + ": " + each.draft().trigger());
                add(step);
            });
        }
    }

    private static Div head(RegressionCase each, CaseContext context) {
        var draft = each.draft();
        var title = new H3();
        if (context.writable()) {
            var open = new NativeButton(draft.trigger(), _ -> context.moves().edit(each));
            open.addClassName("open");
            title.add(open);
        } else {
            title.setText(draft.trigger());
        }
        title.addClassName("grow");
        var head = new Div(title, new LayerLabel(draft.component()));
        head.addClassNames("row", "top");
        if (context.hasSteps()) {
            head.add(new StepMenu("Steps for " + draft.trigger(), menu -> context.fill(menu, each)));
        }
        return head;
    }

    private static DescriptionList facts(RegressionCase each) {
        var draft = each.draft();
        var facts = new DescriptionList();
        facts.addClassName("case-facts");
        if (!draft.conversation().isEmpty() || draft.turn() != null) {
            var where = new Span();
            if (!draft.conversation().isEmpty()) {
                where.add(Reference.of(draft.conversation()));
            }
            if (draft.turn() != null) {
                where.add(new Span((where.getComponentCount() > 0 ? ", " : "") + "turn " + draft.turn()));
            }
            fact(facts, "Conversation", where);
        }
        text(facts, "Expected", draft.expected());
        text(facts, "Test", draft.approach());
        run(facts, "Failed", each.failed());
        run(facts, "Passed", each.passed());
        text(facts, "Suite", each.suite());
        return facts;
    }

    private static void run(DescriptionList facts, String name, @Nullable TestRun run) {
        if (run != null) {
            fact(facts, name, new Span(Reference.of(run.reference()), new Span(", "), TimeText.full(run.at())));
        }
    }

    private static void text(DescriptionList facts, String name, String text) {
        if (!text.isBlank()) {
            var words = new Span(text);
            words.addClassName("lines");
            fact(facts, name, words);
        }
    }

    private static void fact(DescriptionList facts, String name, Component value) {
        facts.add(new DescriptionList.Term(name), new DescriptionList.Description(value));
    }
}
