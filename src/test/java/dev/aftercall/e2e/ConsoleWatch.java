package dev.aftercall.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** Collects what a browser complains about: console errors, script errors, policy violations, failed answers. */
final class ConsoleWatch {

    /** Violations of a report-only policy or inside a worker would not reach the console as errors. */
    private static final String REPORT_POLICY_VIOLATIONS = """
            addEventListener('securitypolicyviolation', e =>
                console.error(`Policy violation: ${e.violatedDirective} ${e.blockedURI} ${e.sourceFile}:${e.lineNumber}`))
            """;

    private final List<String> complaints = new ArrayList<>();

    ConsoleWatch(BrowserContext context) {
        context.addInitScript(REPORT_POLICY_VIOLATIONS);
        context.onConsoleMessage(this::on);
        context.onWebError(error -> complaints.add("Script error: " + error.error()));
        context.onResponse(this::on);
    }

    void assertSilent() {
        assertThat(complaints).as("complaints of the browser").isEmpty();
    }

    /** Forgets complaints that a test provoked on purpose. */
    void forgive(String part) {
        complaints.removeIf(complaint -> complaint.contains(part));
    }

    private void on(ConsoleMessage message) {
        if ("error".equals(message.type())) {
            complaints.add("Console: " + message.text() + " (" + message.location() + ")");
        }
    }

    private void on(Response response) {
        if (response.status() >= 500) {
            complaints.add("Answer " + response.status() + ": " + response.url());
        }
    }
}
