package dev.aftercall.incident;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.List;

/** Keeps a short list of single-line texts in one column, a line each, so that a list of incidents needs no join. */
@Converter
class TextList implements AttributeConverter<List<String>, String> {

    @Override
    public String convertToDatabaseColumn(List<String> texts) {
        return String.join("\n", texts);
    }

    @Override
    public List<String> convertToEntityAttribute(String column) {
        return column.isEmpty() ? List.of() : List.of(column.split("\n", -1));
    }
}
