package dev.aftercall.bench;

import dev.aftercall.e2e.E2eTest;
import dev.aftercall.e2e.PackagedPortal;
import dev.aftercall.testing.MariaDbSchema;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.IntSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The first timings of the whole product, to compare later ones with: on the demo with 10,000 more incidents, on H2 or,
 * if {@code AFTERCALL_BENCH_MARIADB} is {@code true}, on the MariaDB server of the tests.
 */
@Tag("bench")
@Tag("baseline")
class BaselineBench extends E2eTest {

    private static final boolean ON_MARIADB = Boolean.parseBoolean(System.getenv("AFTERCALL_BENCH_MARIADB"));
    private static final Pattern FILLED = Pattern.compile("^" + BaselineFiller.FILLED + "(\\S+)");
    private static final String DEMO = "--spring.profiles.active=demo";

    private static MariaDbSchema schema;
    private static PackagedPortal portal;

    private final TimingTable table = new TimingTable("baseline" + (ON_MARIADB ? "-mariadb" : "-h2"));
    private final HttpClient http = HttpClient.newHttpClient();

    @BeforeAll
    static void fill() {
        var settings = new String[] {DEMO};
        if (ON_MARIADB) {
            schema = new MariaDbSchema("bench");
            settings = schema.arguments(DEMO);
        }
        portal = PackagedPortal.startWithGuest(BaselineFiller.class, PackagedPortal.newDataFolder(), settings);
        portal.output().await(FILLED, Duration.ofMinutes(20));
    }

    @AfterAll
    static void stop() {
        portal.close();
        if (schema != null) {
            schema.close();
        }
    }

    @Override
    protected PackagedPortal portal() {
        return portal;
    }

    @Test
    void timings() {
        signIn(page, "nora", "havenlo-demo");
        var room = portal.output().await(FILLED, Duration.ZERO).group(1);
        open("/reports");
        var report = linkTo("main ", "/reports/");
        open("/postmortems");
        var postmortem = linkTo("", "/postmortems/").replaceFirst(".*postmortems/([^/?]+).*", "$1");

        screen("Home", "/", "a[href*='incidents/INC-']");
        screen("List of 10,000 incidents", "/incidents?sort=key", "a[href*='incidents/INC-']");
        screen("Room with 200 entries", "/incidents/" + room, "text=Observation 200");
        screen("Postmortem, root cause", "/postmortems/" + postmortem + "/root-cause", "text=Root cause");
        request("Published report, page", report, 300);
        request("Published report, Markdown", report + ".md", 300);
        request("Published report, PDF", report + ".pdf", 300);
        request("Report rendered anew, page", "/preview/" + postmortem, 20);
        request("Report rendered anew, PDF", "/preview/" + postmortem + ".pdf", 10);
        table.add("Start of an empty portal on H2", 5, BaselineBench::startOnce);
    }

    /** From the address to a page that shows its contents and stands still; warm, over loopback. */
    private void screen(String name, String path, String shown) {
        table.add(name + " (browser)", 15, () -> {
            page.navigate(path);
            page.locator(shown).first().waitFor();
            settle(page);
            return 0;
        });
    }

    private void request(String name, String path, int rounds) {
        var cookies = page.context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
        var request = HttpRequest.newBuilder(portal.address().resolve(path))
                .header("Cookie", cookies)
                .build();
        IntSupplier answer = () -> {
            try {
                var response = http.send(request, BodyHandlers.ofByteArray());
                if (response.statusCode() != 200) {
                    throw new IllegalStateException(path + " answers " + response.statusCode());
                }
                return response.body().length;
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        };
        table.add(name + " (request)", rounds, answer);
    }

    private String linkTo(String within, String start) {
        var links = page.locator(within + "a[href*='" + start.substring(1) + "']");
        return page.evaluate("link => link.pathname", links.first().elementHandle())
                .toString();
    }

    private static int startOnce() {
        PackagedPortal.start(PackagedPortal.newDataFolder()).kill();
        return 0;
    }
}
