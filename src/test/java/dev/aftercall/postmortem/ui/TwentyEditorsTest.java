package dev.aftercall.postmortem.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import dev.aftercall.postmortem.FieldKey;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SaveOutcome;
import dev.aftercall.postmortem.ui.autosave.AutosaveField;
import dev.aftercall.postmortem.ui.autosave.SavedText;
import dev.aftercall.testing.Acting;
import dev.aftercall.testing.As;
import dev.aftercall.testing.TestPerson;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import tools.jackson.databind.node.JsonNodeFactory;

/** Twenty people with a window each write in the same four texts, without heed of each other. */
@As(TestPerson.SOFIA)
class TwentyEditorsTest extends EditorTest {

    private static final int EDITORS = 20;
    private static final Duration EVERYWHERE_WITHIN = Duration.ofSeconds(2);
    private static final List<FieldKey> SHARED =
            List.of(FieldKey.SUMMARY, FieldKey.IMPACT_NOTES, FieldKey.TIMELINE_NOTES, FieldKey.CONCLUSION);
    private static final List<TestPerson> PEOPLE = List.of(TestPerson.SOFIA, TestPerson.NORA, TestPerson.ADA);

    private final AtomicInteger failures = new AtomicInteger();
    private final AtomicInteger conflicts = new AtomicInteger();
    private final AtomicLong lastSave = new AtomicLong();
    private final CyclicBarrier together = new CyclicBarrier(EDITORS);

    @Test
    void of_two_hundred_texts_typed_none_overwrites_another_and_all_windows_end_equal() throws Exception {
        write(10, Editor::type);
    }

    @Test
    @Tag("e2e")
    void of_two_thousand_saves_none_overwrites_another_and_all_windows_end_equal() throws Exception {
        write(100, Editor::save);
    }

    private void write(int savesEach, BiConsumer<Editor, Integer> way) throws Exception {
        var id = fixtures.opened("Eight-second answers");

        var slowest = 0L;
        var begin = System.nanoTime();
        try (var executor = Executors.newFixedThreadPool(EDITORS)) {
            var running = new ArrayList<Future<Long>>();
            for (var editor = 0; editor < EDITORS; editor++) {
                var number = editor;
                running.add(executor.submit(() -> Acting.as(
                        PEOPLE.get(number % PEOPLE.size()), () -> new Editor(id, number).write(savesEach, way))));
            }
            for (var each : running) {
                slowest = Math.max(slowest, each.get(20, TimeUnit.MINUTES));
            }
        }

        System.out.printf(
                "%d editors, %d saves in %d ms, %d conflicts merged by hand, %d saves tried again,"
                        + " every window equal %d ms after the last%n",
                EDITORS,
                EDITORS * savesEach,
                TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin),
                conflicts.get(),
                failures.get(),
                slowest);
        for (var field : SHARED) {
            assertThat(words(queries.details(id).text(field)))
                    .as("words in %s", field)
                    .containsExactlyInAnyOrderElementsOf(expected(field, savesEach));
        }
        assertThat(conflicts).as("nobody got into another's way").hasPositiveValue();
        assertThat(slowest).isLessThanOrEqualTo(EVERYWHERE_WITHIN.toMillis());
    }

    private static List<String> expected(FieldKey field, int savesEach) {
        var words = new ArrayList<String>();
        for (var editor = SHARED.indexOf(field); editor < EDITORS; editor += SHARED.size()) {
            for (var save = 0; save < savesEach; save++) {
                words.add(word(editor, save));
            }
        }
        return words;
    }

    private static List<String> words(String text) {
        return Pattern.compile("<[^>]*>")
                .matcher(text)
                .results()
                .map(match -> match.group())
                .toList();
    }

    private static String word(int editor, int save) {
        return "<" + editor + "." + save + ">";
    }

    /** One person at one window. */
    private final class Editor {

        private final PostmortemId id;
        private final int number;
        private final FieldKey field;
        private @Nullable AutosaveField<?> window;
        private SavedText seen = new SavedText("", 0);

        Editor(PostmortemId id, int number) {
            this.id = id;
            this.number = number;
            this.field = SHARED.get(number % SHARED.size());
        }

        /** Writes everything and returns how long after the last of all saves this window showed it, in ms. */
        long write(int saves, BiConsumer<Editor, Integer> way) {
            synchronized (together) {
                reopenBrowser();
                open(id, field.section());
                var area = area(field.label());
                window = _get(AutosaveField.class, spec -> spec.withPredicate(each -> each.field() == area));
            }
            try {
                meet();
                for (var save = 0; save < saves; save++) {
                    way.accept(this, save);
                    lastSave.accumulateAndGet(System.nanoTime(), Math::max);
                }
                meet();
                var stored = queries.details(id).text(field);
                while (!shown().equals(stored) && sinceLastSave() < 30_000) {
                    MockVaadin.clientRoundtrip(true);
                }
                assertThat(shown()).isEqualTo(stored);
                return sinceLastSave();
            } finally {
                MockVaadin.tearDown();
            }
        }

        /** Types into the window, which shows after each word what the others have written meanwhile. */
        void type(int save) {
            add(word(number, save));
            MockVaadin.clientRoundtrip(true);
        }

        /** Saves beside the window, faster than anybody types, and looks at the window now and then. */
        void save(int save) {
            var saved = false;
            while (!saved) {
                try {
                    switch (postmortems.saveField(id, field, seen.version(), seen.text() + word(number, save))) {
                        case SaveOutcome.Saved(var version, var _) -> {
                            seen = new SavedText(seen.text() + word(number, save), version);
                            saved = true;
                        }
                        case SaveOutcome.Conflict(var version, var text, var _, var _) -> {
                            conflicts.incrementAndGet();
                            seen = new SavedText(text, version);
                        }
                    }
                } catch (DataAccessException | TransactionException _) {
                    failures.incrementAndGet();
                }
            }
            if (save % 10 == 9) {
                MockVaadin.clientRoundtrip(true);
            }
        }

        /** Adds a word to what the window shows; if somebody else was faster, to what they wrote. */
        private void add(String word) {
            attempt(() -> enter(text(), shown() + word));
            if (shows("Compare")) {
                fire(saving(), "settled", JsonNodeFactory.instance.objectNode().put("event.detail.text", shown()));
            }
            while (shows("Compare")) {
                conflicts.incrementAndGet();
                var mine = area("Your text");
                assertThat(mine.getValue()).as("text of a refused save").endsWith(word);
                var theirs = _get(TextArea.class, spec -> spec.withPredicate(TextArea::isReadOnly));
                enter(mine, theirs.getValue() + word);
                attempt(() -> click("Save merged text"));
                if (shows("Compare")) {
                    click("Compare");
                }
            }
        }

        /** A save that the database could not take just now is tried again, as the browser would. */
        private void attempt(Runnable save) {
            try {
                save.run();
            } catch (DataAccessException | TransactionException _) {
                failures.incrementAndGet();
                while (shows("Try again")) {
                    fire(saving(), "again");
                }
            }
        }

        private boolean shows(String button) {
            return !_find(saving(), Button.class, spec -> spec.withText(button)).isEmpty();
        }

        private String shown() {
            return text().getValue();
        }

        private TextArea text() {
            return (TextArea) saving().field();
        }

        private AutosaveField<?> saving() {
            return requireNonNull(window);
        }

        private long sinceLastSave() {
            return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - lastSave.get());
        }

        private void meet() {
            try {
                together.await(20, TimeUnit.MINUTES);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
                throw new IllegalStateException(alone);
            }
        }
    }
}
