package dev.aftercall.demo;

import dev.aftercall.demo.PostmortemStory.Figure;
import dev.aftercall.demo.PostmortemStory.Why;
import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.ImpactRow;
import dev.aftercall.postmortem.ImpactService;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemQueries;
import dev.aftercall.postmortem.PostmortemService;
import dev.aftercall.postmortem.PostmortemState;
import dev.aftercall.postmortem.SaveOutcome;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.SectionState;
import dev.aftercall.postmortem.analysis.EditWhy;
import dev.aftercall.postmortem.analysis.RootCauseService;
import dev.aftercall.postmortem.analysis.WhyEvidenceService;
import dev.aftercall.postmortem.analysis.WhyId;
import dev.aftercall.postmortem.analysis.WhyService;
import dev.aftercall.postmortem.lesson.LessonDraft;
import dev.aftercall.postmortem.lesson.LessonService;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Fills a postmortem: texts and figures on the day it is opened, whys and lessons in the meeting on the next. */
@Profile(DemoLoader.PROFILE)
@Component
class PostmortemTexts {

    private static final Duration TEXTS = Duration.ofMinutes(12);
    private static final Duration FIGURES = Duration.ofMinutes(40);
    private static final Duration WHYS = Duration.ofHours(24);
    private static final Duration CAUSE = Duration.ofHours(24).plusMinutes(35);
    private static final Duration LESSONS = Duration.ofHours(25).plusMinutes(10);
    private static final Duration SECTIONS = Duration.ofHours(26);

    private final PostmortemService postmortems;
    private final PostmortemQueries queries;
    private final ImpactService impact;
    private final WhyService whys;
    private final WhyEvidenceService evidence;
    private final RootCauseService causes;
    private final LessonService lessons;

    PostmortemTexts(
            PostmortemService postmortems,
            PostmortemQueries queries,
            ImpactService impact,
            WhyService whys,
            WhyEvidenceService evidence,
            RootCauseService causes,
            LessonService lessons) {
        this.postmortems = postmortems;
        this.queries = queries;
        this.impact = impact;
        this.whys = whys;
        this.evidence = evidence;
        this.causes = causes;
        this.lessons = lessons;
    }

    void write(Document document) {
        var story = document.story();
        document.by(story.by(), TEXTS, () -> writeTexts(document));
        document.by(story.by(), FIGURES, () -> story.impact().forEach(figure -> save(document.id(), figure)));
        askWhys(document);
        document.by(story.by(), CAUSE, () -> {
            causes.choose(document.id(), story.category());
            story.factors().forEach(factor -> causes.addFactor(document.id(), factor));
        });
        document.by(
                story.by(),
                LESSONS,
                () -> story.lessons()
                        .forEach(lesson -> lessons.add(
                                document.id(), new LessonDraft(lesson.kind(), lesson.area(), lesson.text()))));
        document.by(story.by(), SECTIONS, () -> markSections(document));
    }

    /** Replaces a text, whatever it says now. */
    void rewrite(PostmortemId id, FieldKey field, @Nullable String text) {
        if (text == null) {
            return;
        }
        var texts = queries.details(id).texts();
        var known = texts.get(field);
        require(postmortems.saveField(id, field, known == null ? 0 : known.version(), text));
    }

    private void writeTexts(Document document) {
        var story = document.story();
        rewrite(document.id(), FieldKey.SUMMARY, story.summary());
        rewrite(document.id(), FieldKey.PARTICIPANTS_NOTE, story.participants());
        rewrite(document.id(), FieldKey.IMPACT_NOTES, story.impactNotes());
        rewrite(document.id(), FieldKey.TIMELINE_NOTES, story.timelineNotes());
        rewrite(document.id(), FieldKey.PROBLEM, story.problem());
        rewrite(document.id(), FieldKey.CONCLUSION, story.conclusion());
    }

    private void save(PostmortemId id, Figure figure) {
        var version = queries.details(id).impact().stream()
                .filter(known -> known.row().dimension() == figure.dimension())
                .mapToLong(known -> known.version())
                .findFirst()
                .orElse(0);
        var baseline = figure.baseline() == null ? figure.dimension().usualBaseline() : figure.baseline();
        var source = figure.source() == null ? "" : figure.source();
        require(impact.save(
                id, version, new ImpactRow(figure.dimension(), figure.value(), baseline, source, figure.state())));
    }

    private void askWhys(Document document) {
        var asked = new HashMap<String, WhyId>();
        var after = WHYS;
        for (var branch : document.story().whys()) {
            var above = branch.under();
            for (var why : branch.chain()) {
                after = after.plusMinutes(2);
                var parent = above;
                document.by(why.by(), after, () -> asked.put(why.why(), ask(document.id(), parent, why, asked)));
                above = why.why();
            }
        }
    }

    private WhyId ask(PostmortemId id, @Nullable String parent, Why why, Map<String, WhyId> asked) {
        if (parent != null && !asked.containsKey(parent)) {
            throw new IllegalStateException("Nobody has asked: " + parent);
        }
        var evidence = why.evidence() == null ? "" : why.evidence();
        var texts = new EditWhy(why.why(), why.answer(), evidence, why.link());
        var added = whys.add(id, parent == null ? null : asked.get(parent), null, texts);
        whys.mark(added, why.mark());
        why.pinned().forEach(text -> pin(id, added, text));
        return added;
    }

    private void pin(PostmortemId id, WhyId why, String text) {
        var found = evidence.choices(id).stream()
                .filter(choice -> choice.text().startsWith(text))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The incident does not know: " + text));
        evidence.pin(why, found.ref());
    }

    private void markSections(Document document) {
        var unfinished = document.story().state() == PostmortemState.DRAFT;
        for (var section : SectionKind.values()) {
            var state = unfinished && section != SectionKind.IMPACT ? SectionState.DRAFT : SectionState.DONE;
            postmortems.markSection(document.id(), section, state);
        }
    }

    private static void require(SaveOutcome outcome) {
        if (outcome instanceof SaveOutcome.Conflict) {
            throw new IllegalStateException("Somebody else has written here: " + outcome);
        }
    }
}
