package dev.aftercall.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Light, dark, or what the device says; kept per browser in a cookie so that the first paint has it. */
enum ColourScheme {
    LIGHT("Light", ColorScheme.Value.LIGHT),
    DARK("Dark", ColorScheme.Value.DARK),
    SYSTEM("As the device", ColorScheme.Value.SYSTEM);

    private static final String COOKIE = "aftercall-scheme";

    private final String label;
    private final ColorScheme.Value value;

    ColourScheme(String label, ColorScheme.Value value) {
        this.label = label;
        this.value = value;
    }

    String label() {
        return label;
    }

    /** The value of the CSS property {@code color-scheme}. */
    String css() {
        return value.getValue();
    }

    void choose(UI ui) {
        ui.getPage().setColorScheme(value);
        ui.getPage()
                .executeJs(
                        "document.cookie = $0 + '=' + $1 + '; path=/; max-age=31536000; samesite=lax'",
                        COOKIE,
                        name().toLowerCase(Locale.ROOT));
    }

    static ColourScheme ofThisRequest() {
        return of(VaadinRequest.getCurrent());
    }

    static ColourScheme of(@Nullable VaadinRequest request) {
        return Optional.ofNullable(request)
                .map(VaadinRequest::getCookies)
                .flatMap(cookies -> Arrays.stream(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .findFirst())
                .flatMap(ColourScheme::parse)
                .orElse(SYSTEM);
    }

    private static Optional<ColourScheme> parse(String text) {
        return Arrays.stream(values())
                .filter(scheme -> scheme.name().equalsIgnoreCase(text))
                .findFirst();
    }
}
