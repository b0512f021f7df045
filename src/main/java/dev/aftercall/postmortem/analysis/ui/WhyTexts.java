package dev.aftercall.postmortem.analysis.ui;

import dev.aftercall.base.NotFoundException;
import dev.aftercall.postmortem.analysis.EditWhy;
import dev.aftercall.postmortem.analysis.WhyNode;
import dev.aftercall.postmortem.ui.autosave.Saver;
import dev.aftercall.postmortem.ui.autosave.SharedVersion;
import dev.aftercall.postmortem.ui.autosave.SharedVersion.Current;
import org.jspecify.annotations.Nullable;

/** The texts of a why, which share one version. */
final class WhyTexts {

    private final SharedVersion<EditWhy> texts;

    WhyTexts(WhyNode node, WhyCommands commands) {
        texts = new SharedVersion<>(
                (version, changed) -> commands.edit(node, version, changed),
                () -> current(commands.reload(node)
                        .orElseThrow(() -> new NotFoundException("Someone has removed this why"))));
        known(node);
    }

    void known(WhyNode node) {
        texts.known(current(node));
    }

    Saver question() {
        return texts.part(
                EditWhy::question, (old, text) -> new EditWhy(text, old.answer(), old.evidence(), old.evidenceUrl()));
    }

    Saver answer() {
        return texts.part(
                EditWhy::answer, (old, text) -> new EditWhy(old.question(), text, old.evidence(), old.evidenceUrl()));
    }

    void saveEvidence(String evidence, @Nullable String url) {
        texts.change(old -> new EditWhy(old.question(), old.answer(), evidence, url));
    }

    private static Current<EditWhy> current(WhyNode node) {
        return new Current<>(
                new EditWhy(node.question(), node.answer(), node.evidence(), node.evidenceUrl()),
                node.version(),
                node.author(),
                node.changedAt());
    }
}
