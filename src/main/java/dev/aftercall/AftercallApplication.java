package dev.aftercall;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.theme.aura.Aura;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.event.ApplicationEnvironmentPreparedEvent;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ApplicationListener;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.core.env.Environment;

/** Starts the portal and configures the page that every view lives in. */
@SpringBootApplication(
        nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class) // modules may use the same class name
@ConfigurationPropertiesScan
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles/portal.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
@Push
public class AftercallApplication implements AppShellConfigurator {

    private static final Logger log = LoggerFactory.getLogger(AftercallApplication.class);

    public static void main(String[] args) throws IOException, InterruptedException {
        while (!start(args)) {
            log.info("Starting again");
        }
    }

    /** Starts the portal; false if it was the database's fault that it could not, and the database is back now. */
    private static boolean start(String[] args) throws IOException, InterruptedException {
        var settings = new AtomicReference<@Nullable Environment>();
        var portal = new SpringApplication(AftercallApplication.class);
        portal.addListeners((ApplicationListener<ApplicationEnvironmentPreparedEvent>)
                prepared -> settings.set(prepared.getEnvironment()));
        try {
            portal.run(args);
            return true;
        } catch (RuntimeException failure) {
            var standby = Standby.of(settings.get(), failure);
            if (standby.isEmpty()) {
                throw failure;
            }
            standby.get().serve();
            return false;
        }
    }

    @Override
    public void configurePage(AppShellSettings settings) {
        settings.addFavIcon("icon", "icons/aftercall.svg", "any");
    }
}
