package dev.aftercall.evidence.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import com.vaadin.flow.server.streams.UploadMetadata;
import dev.aftercall.base.ui.Icon;
import dev.aftercall.evidence.MetricNames;
import dev.aftercall.evidence.TableReader;
import dev.aftercall.evidence.TableReading;
import dev.aftercall.evidence.UploadedText;
import java.util.List;
import java.util.function.Consumer;

/** A table, pasted or uploaded, and below what each of its lines was read as. */
final class PasteForm extends Div {

    private final MeasuringRoom room;
    private final MetricNames names;
    private final TextArea text = new TextArea("Table");
    private final ReadingPreview preview = new ReadingPreview();
    private Consumer<TableReading> listener = _ -> {};
    private TableReading reading = new TableReading(List.of());

    PasteForm(MeasuringRoom room) {
        this.room = room;
        names = room.names();
        addClassNames("form", "paste-form");
        text.setHelperText(
                "From a spreadsheet, as CSV or Markdown, or plain lines such as “p90 7.2s”. A heading may name"
                        + " metric, value, unit, usual, from, until, samples and source.");
        text.setMinRows(6);
        text.setMaxRows(14);
        text.setMaxLength(TableReader.MAX_CHARACTERS);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addValueChangeListener(changed -> read(changed.getValue()));
        add(text, upload(), preview);
    }

    /** Tells each time what the text was read as. */
    void onReading(Consumer<TableReading> told) {
        listener = told;
    }

    boolean isDirty() {
        return !text.getValue().isBlank();
    }

    /** Takes down the lines that could be read, all together. */
    boolean send() {
        if (reading.taken().isEmpty()) {
            text.setErrorMessage("There is no line to record yet");
            text.setInvalid(true);
            return false;
        }
        room.desk().measurements().recordAll(room.key(), reading.measurements());
        return true;
    }

    private void read(String pasted) {
        text.setInvalid(false);
        reading = TableReader.read(pasted, names);
        preview.show(reading);
        listener.accept(reading);
    }

    private Upload upload() {
        var upload = new Upload();
        upload.setUploadHandler(
                new InMemoryUploadHandler((file, bytes) -> {
                    uploaded(file, bytes);
                    upload.clearFileList(); // the text stands above now; another file may follow
                }) {
                    @Override
                    public long getFileSizeMax() {
                        return UploadedText.MAX_BYTES;
                    }
                });
        var choose = new Button("Upload a file", new Icon("upload"));
        upload.setUploadButton(choose);
        upload.setDropAllowed(true);
        upload.setMaxFiles(1);
        upload.setMaxFileSize(UploadedText.MAX_BYTES);
        upload.setAcceptedFileExtensions(".csv", ".tsv", ".txt", ".md");
        upload.addFileRejectedListener(rejected -> refuse("The file was not taken: " + rejected.getErrorMessage()));
        return upload;
    }

    private void uploaded(UploadMetadata file, byte[] bytes) {
        UploadedText.of(bytes)
                .ifPresentOrElse(
                        text::setValue,
                        () -> refuse("“%s” is no text in UTF-8 or is too large".formatted(file.fileName())));
    }

    private void refuse(String reason) {
        text.setErrorMessage(reason);
        text.setInvalid(true);
    }
}
