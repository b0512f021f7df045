package dev.aftercall.importing;

import dev.aftercall.base.text.UserText;

/**
 * Imports a postmortem from a Markdown file.
 *
 * @param name without folders
 * @param again whether to import it although it was imported before
 */
public record ImportFile(String name, byte[] bytes, boolean again) {

    private static final int MAX_NAME = 200;

    public ImportFile {
        var clean = UserText.clean(name).replaceAll("[\\n\\t]", " ").strip();
        name = clean.length() <= MAX_NAME ? clean : clean.substring(clean.length() - MAX_NAME);
    }
}
