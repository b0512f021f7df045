package dev.aftercall.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What operators rely on: it starts again on its data, says how it is, and stops when asked. */
@Tag("e2e")
class OperationE2eTest {

    @Test
    void starts_again_on_the_same_data() throws Exception {
        var data = PackagedPortal.newDataFolder();
        try (var first = PackagedPortal.start(data)) {
            assertThat(get(first, "/login").statusCode()).isEqualTo(200);
        }

        try (var second = PackagedPortal.start(data)) {
            assertThat(get(second, "/login").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void health_is_open_and_says_nothing_more() throws Exception {
        assertThat(get(Portals.fresh(), "/actuator/health/liveness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(get(Portals.fresh(), "/actuator/health/readiness").body()).isEqualTo("{\"status\":\"UP\"}");
        assertThat(get(Portals.fresh(), "/actuator/env").statusCode()).isNotEqualTo(200);
    }

    @Test
    void logs_become_json_by_one_setting() {
        try (var portal =
                PackagedPortal.start(PackagedPortal.newDataFolder(), "--logging.structured.format.console=ecs")) {
            assertThat(portal.output().lines())
                    .isNotEmpty()
                    .allSatisfy(line -> assertThat(line).startsWith("{").endsWith("}"));
        }
    }

    private static HttpResponse<String> get(PackagedPortal portal, String path)
            throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            return client.send(
                    HttpRequest.newBuilder(portal.address().resolve(path)).build(), BodyHandlers.ofString());
        }
    }
}
