package dev.aftercall.importing.command;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The words behind "aftercall import".
 *
 * @param again whether to import what was imported before
 * @param data the folder of the portal
 * @param wrong why they make no sense, null if they do
 */
record ImportOptions(
        boolean dryRun,
        boolean json,
        boolean again,
        String data,
        List<String> files,
        @Nullable String wrong) {

    static ImportOptions of(List<String> arguments) {
        var files = new ArrayList<String>();
        var options = new ArrayList<String>();
        var data = System.getProperty("aftercall.home", ".") + "/data";
        @Nullable String wrong = null;
        var onlyFiles = false;
        for (var i = 0; i < arguments.size(); i++) {
            var word = arguments.get(i);
            if (onlyFiles || !word.startsWith("-")) {
                files.add(word);
            } else if (word.equals("--")) {
                onlyFiles = true;
            } else if (word.equals("--data") && i + 1 < arguments.size()) {
                data = arguments.get(++i);
            } else if (List.of("--dry-run", "--json", "--again").contains(word)) {
                options.add(word);
            } else {
                wrong = "'%s' is not known; see ./aftercall help".formatted(word);
            }
        }
        if (wrong == null && files.isEmpty()) {
            wrong = "which files? ./aftercall import [--dry-run] [--json] [--again] FILE…";
        }
        return new ImportOptions(
                options.contains("--dry-run"),
                options.contains("--json"),
                options.contains("--again"),
                data,
                List.copyOf(files),
                wrong);
    }
}
