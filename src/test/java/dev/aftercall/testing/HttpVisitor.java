package dev.aftercall.testing;

import java.io.IOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A browser without screen: keeps cookies, follows nothing by itself. */
public final class HttpVisitor {

    /** An address that only someone signed in gets through, and that needs no view. */
    public static final String PROTECTED = "/continue?to=/reports/x";

    /** What browsers ask for: a page if there is one, otherwise whatever there is. */
    private static final String PAGE = "text/html,*/*;q=0.8";

    private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private final URI portal;

    public HttpVisitor(int port) {
        portal = URI.create("http://localhost:" + port);
    }

    public HttpResponse<String> get(String path, String... headers) {
        var request = HttpRequest.newBuilder(portal.resolve(path)).GET().header("Accept", PAGE);
        for (var i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    public HttpResponse<String> signIn(String login, String password, String... headers) {
        return submit(Map.of("username", login, "password", password), headers);
    }

    public HttpResponse<String> signInAndStay(String login, String password) {
        return submit(Map.of("username", login, "password", password, "remember-me", "on"));
    }

    public boolean isSignedIn() {
        return get(PROTECTED).headers().firstValue("Location").orElse("").endsWith("/reports/x");
    }

    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** As the server forgets all sessions when it restarts, and browsers theirs when they are closed. */
    public void dropCookie(String name) {
        var store = cookies.getCookieStore();
        store.getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .toList()
                .forEach(cookie -> store.remove(portal, cookie));
    }

    private HttpResponse<String> submit(Map<String, String> form, String... headers) {
        var body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(portal.resolve("/login"))
                .POST(BodyPublishers.ofString(body))
                .header("Accept", PAGE)
                .header("Content-Type", "application/x-www-form-urlencoded");
        for (var i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        return send(request);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.timeout(Duration.ofSeconds(20)).build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
