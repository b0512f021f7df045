package dev.aftercall.importing.ui;

import com.vaadin.flow.server.streams.InMemoryUploadHandler;
import dev.aftercall.importing.reading.MarkdownFiles;
import java.util.function.BiConsumer;

/** Receives files, with limits that the server keeps as well. */
final class MarkdownUpload extends InMemoryUploadHandler {

    static final int MOST_BYTES = MarkdownFiles.MAX_ZIP_BYTES;
    private static final int ROOM_FOR_HEADERS = 64 * 1024;

    MarkdownUpload(BiConsumer<String, byte[]> take) {
        super((file, bytes) -> take.accept(file.fileName(), bytes));
    }

    @Override
    public long getFileSizeMax() {
        return MOST_BYTES;
    }

    @Override
    public long getRequestSizeMax() {
        return MOST_BYTES + ROOM_FOR_HEADERS;
    }
}
