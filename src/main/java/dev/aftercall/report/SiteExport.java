package dev.aftercall.report;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.ExitCodeGenerator;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContext;

/** Writes the site once and ends the program: {@code ./aftercall export-site}. */
class SiteExport implements ApplicationRunner {

    private final SiteContent content;
    private final Path folder;
    private final ApplicationContext portal;

    SiteExport(SiteContent content, Path folder, ApplicationContext portal) {
        this.content = content;
        this.folder = folder;
        this.portal = portal;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var code = write();
        System.exit(SpringApplication.exit(portal, (ExitCodeGenerator) () -> code));
    }

    private int write() {
        try {
            var outcome = new SiteFolder(folder).put(content.files());
            System.out.printf(
                    "%s holds the public reports: %d files, %d written anew, %d deleted%n",
                    folder, outcome.files(), outcome.written(), outcome.deleted());
            return 0;
        } catch (IOException e) {
            System.err.println("aftercall: nothing exported: " + e.getMessage());
            return 1;
        }
    }
}
