package dev.aftercall.postmortem.analysis;

import dev.aftercall.base.Layer;
import dev.aftercall.base.RuleViolationException;
import dev.aftercall.incident.diagnosis.Diagnosis;
import dev.aftercall.incident.diagnosis.LayerVerdict;
import dev.aftercall.incident.diagnosis.Verdict;
import dev.aftercall.postmortem.WebAddress;
import dev.aftercall.postmortem.analysis.DiagnosisDraft.DraftWhy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Turns a diagnosis sheet into whys. Faults travel down the call, so that callers meet the last faulty layer first and the
 * whys go up to the origin.
 */
final class DiagnosisWhys {

    private final Diagnosis sheet;

    DiagnosisWhys(Diagnosis sheet) {
        this.sheet = sheet;
    }

    /** A chain of whys that ends with an open question; empty while no layer is known to be at fault. */
    List<DraftWhy> chain() {
        var whys = new ArrayList<DraftWhy>();
        var question = "Why did callers notice this?";
        for (var layer : fromCallersToOrigin()) {
            whys.add(why(question, layer));
            question = "Why was the %s layer at fault?".formatted(layer.label());
        }
        if (!whys.isEmpty()) {
            whys.add(new DraftWhy(new EditWhy(question, ""), WhyMark.UNMARKED));
        }
        return whys;
    }

    /** What is said on the sheet and answers no why. */
    List<String> leftOut() {
        var used = fromCallersToOrigin();
        return Arrays.stream(Layer.values())
                .filter(layer -> !used.contains(layer))
                .flatMap(layer -> sheet.of(layer).stream())
                .filter(verdict -> verdict.verdict() == Verdict.SUSPECT || verdict.verdict() == Verdict.FAULTY)
                .map(verdict -> verdict.verdict() == Verdict.SUSPECT
                        ? verdict.layer().label() + " is only suspected"
                        : verdict.layer().label() + " is faulty, but comes before the confirmed origin")
                .toList();
    }

    private List<Layer> fromCallersToOrigin() {
        var layers = new ArrayList<>(sheet.cascade().reversed());
        sheet.origin().ifPresent(layers::add);
        return layers;
    }

    private DraftWhy why(String question, Layer layer) {
        var isOrigin = sheet.origin().filter(layer::equals).isPresent();
        var answer = isOrigin
                ? "It began in the %s layer".formatted(layer.label())
                : "The %s layer passed the fault on".formatted(layer.label());
        var texts = sheet.of(layer)
                .filter(verdict -> verdict.verdict() == Verdict.FAULTY)
                .map(verdict -> proven(question, answer, verdict))
                .orElseGet(() -> new EditWhy(question, answer));
        return new DraftWhy(texts, WhyMark.COMPONENT_FAULT);
    }

    private static EditWhy proven(String question, String answer, LayerVerdict verdict) {
        var link = link(verdict.evidenceUrl());
        var text = link.isPresent() ? verdict.evidence() : verdict.evidence() + "\n" + verdict.evidenceUrl();
        return new EditWhy(question, answer, text, link.orElse(null));
    }

    /** An address that may be linked; one that may not stays a text. */
    private static Optional<String> link(String address) {
        try {
            return Optional.ofNullable(WebAddress.check(address));
        } catch (RuleViolationException _) {
            return Optional.empty();
        }
    }
}
