package dev.aftercall.testing;

import com.github.mvysny.fakeservlet.FakeRequest;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.github.mvysny.kaributesting.v10.Routes;
import com.github.mvysny.kaributesting.v10.spring.MockSpringServlet;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.ReflectTools;
import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import io.github.classgraph.ClassGraph;
import java.security.Principal;
import java.util.List;
import kotlin.jvm.functions.Function0;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** A test that works the screens without a browser, as the person that {@link As} names. */
@IntegrationTest
public abstract class UiTest {

    private static final Routes ROUTES = discover();

    @Autowired
    private ApplicationContext context;

    @BeforeEach
    void openBrowser() {
        open();
    }

    @AfterEach
    void closeBrowser() {
        MockVaadin.tearDown();
    }

    /** Closes the browser and opens a new one as the person now acting. */
    protected void reopenBrowser() {
        MockVaadin.tearDown();
        open();
    }

    /** Types into a field as a person could: it must be enabled and writable. */
    protected static <T> void enter(HasValue<?, T> field, T value) {
        if (field.isReadOnly()
                || (field instanceof Component component
                        && !component.getElement().isEnabled())) {
            throw new AssertionError("The field cannot be edited: " + field);
        }
        field.setValue(value);
    }

    private void open() {
        var user = SecurityContextHolder.getContext().getAuthentication();
        MockVaadin.setMockRequestFactory(session -> {
            var request = new FakeRequest(session) {
                @Override
                public @Nullable Principal getUserPrincipal() {
                    return user;
                }
            };
            request.setUserInRole((_, role) -> user != null
                    && user.getAuthorities().stream()
                            .anyMatch(granted -> ("ROLE_" + role).equals(granted.getAuthority())));
            return request;
        });
        Function0<UI> ui = UI::new;
        MockVaadin.setup(ui, new MockSpringServlet(ROUTES, context, ui));
    }

    /** Finds package-private views too, which the library's own discovery passes over. */
    @SuppressWarnings("unchecked")
    private static Routes discover() {
        var routes = new Routes();
        try (var scan = new ClassGraph()
                .enableClassInfo()
                .enableAnnotationInfo()
                .ignoreClassVisibility()
                .acceptPackages("dev.aftercall")
                .scan()) {
            for (var annotation : List.of(Route.class, Layout.class)) {
                scan.getClassesWithAnnotation(annotation)
                        .loadClasses()
                        .forEach(type -> routes.getRoutes().add(type.asSubclass(Component.class)));
            }
            scan.getClassesImplementing(HasErrorParameter.class).loadClasses().stream()
                    .filter(type -> !isPlayedByTheTestBed(type))
                    .forEach(type -> routes.getErrorRoutes().add((Class<? extends HasErrorParameter<?>>) type));
        }
        if (routes.getRoutes().isEmpty()) {
            throw new AssertionError("No views found");
        }
        return routes;
    }

    /** For a missing view and a refused one the test bed throws, so that a test cannot overlook them. */
    private static boolean isPlayedByTheTestBed(Class<?> errorView) {
        var exception = ReflectTools.getGenericInterfaceType(errorView, HasErrorParameter.class);
        return exception == NotFoundException.class || exception == AccessDeniedException.class;
    }
}
