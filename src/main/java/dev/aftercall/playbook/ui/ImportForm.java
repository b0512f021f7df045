package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import dev.aftercall.playbook.PlaybookProblem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A file with a playbook, and what is wrong with it. */
final class ImportForm extends Div {

    private static final int MOST_BYTES = 1_000_000;

    private final Upload upload = new Upload((UploadHandler) this::receive);
    private final ProblemList problems = new ProblemList(null);
    private @Nullable String document;

    ImportForm() {
        addClassName("form");
        upload.setUploadButton(new Button("Choose a file"));
        upload.setMaxFiles(1);
        upload.setMaxFileSize(MOST_BYTES);
        upload.setAcceptedFileExtensions(".yaml", ".yml");
        upload.addFileRejectedListener(_ -> problems.show("Only one YAML file of up to 1 MB can be imported"));
        upload.addFileRemovedListener(_ -> clear());
        add(
                new Paragraph("One YAML file with the whole playbook, as Export writes it, up to 1 MB."
                        + " Nothing changes before you have seen what would."),
                upload,
                problems);
    }

    private void receive(UploadEvent event) throws IOException {
        try (var in = event.getInputStream()) {
            var bytes = in.readNBytes(MOST_BYTES + 1);
            event.getUI().access(() -> take(bytes));
        }
    }

    void take(byte[] bytes) {
        clear();
        if (bytes.length > MOST_BYTES) {
            problems.show("The file is larger than 1 MB");
            return;
        }
        try {
            document = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException _) {
            problems.show("The file is not text in UTF-8");
        }
    }

    private void clear() {
        document = null;
        show(List.of());
    }

    void show(List<PlaybookProblem> found) {
        problems.show(found, 0);
    }

    /** The text of the file; empty where there is none yet, which is then said. */
    Optional<String> document() {
        if (document == null && !problems.isVisible()) {
            problems.show("Choose a file first");
        }
        return Optional.ofNullable(document);
    }
}
