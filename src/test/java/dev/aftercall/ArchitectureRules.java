package dev.aftercall;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.repository.Repository;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the modules are built, beyond what the module check can say. A rule that matches nothing fails. */
@SuppressWarnings("static")
final class ArchitectureRules {

    private static final ArchRule VAADIN_ONLY_ON_SCREENS = noClasses()
            .that(resideInAnyPackage("..ui..", "..shell..")
                    .or(simpleName("SecurityConfiguration").and(resideInAnyPackage("..identity")))
                    .or(simpleName("AftercallApplication"))
                    .negate())
            .should()
            .dependOnClassesThat()
            .resideInAPackage("com.vaadin..")
            .as("Vaadin is used on screens only");

    private static final ArchRule SCREENS_KNOW_NO_TABLES = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "org.springframework.data.repository..", "org.hibernate..")
            .as("Screens know neither entities nor repositories");

    private static final ArchRule TABLES_ARE_PRIVATE = classes()
            .that(annotatedWith(Entity.class).or(assignableTo(Repository.class)))
            .should()
            .notBePublic()
            .as("Entities and repositories belong to their module alone");

    private static final ArchRule SERVICES_ARE_GUARDED = classes()
            .that()
            .areAnnotatedWith(Service.class)
            .should()
            .beAnnotatedWith(Transactional.class)
            .andShould()
            .beAnnotatedWith(PreAuthorize.class)
            .as("Services say who may call them and run in a transaction");

    private static final ArchRule VIEWS_SAY_WHO_MAY_SEE_THEM = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should(beAnnotatedWith(RolesAllowed.class)
                    .or(beAnnotatedWith(PermitAll.class))
                    .or(beAnnotatedWith(AnonymousAllowed.class))
                    .or(beAnnotatedWith(DenyAll.class)))
            .andShould()
            .notBePublic()
            .as("Views say who may see them and are reached through their route only");

    private static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .that(assignableTo(Clock.class).or(simpleName("ClockConfiguration")).negate())
            .should()
            .callMethodWhere(describe("reads the machine's clock", ArchitectureRules::readsTheMachinesClock))
            .as("Time comes from the injected clock");

    private static final ArchRule PARTS_COME_THROUGH_THE_CONSTRUCTOR = noMembers()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage("dev.aftercall..", "violations..")
            .should(beAnnotatedWith(Autowired.class).or(beAnnotatedWith(Value.class)))
            .as("Parts come through the constructor");

    private static final ArchRule PACKAGES_FORM_NO_CIRCLE =
            slices().assignedFrom(new EachPackage()).should().beFreeOfCycles().as("Packages form no circle");

    private static final ArchRule ONE_PLACE_FOR_NOTIFICATIONS = noClasses()
            .that(simpleName("Notifications").negate())
            .should()
            .callMethodWhere(describe(
                    "shows a notification",
                    call -> call.getTargetOwner().isEquivalentTo(Notification.class)
                            && List.of("show", "open").contains(call.getName())))
            .as("Notifications are shown by Notifications");

    private static final ArchRule CURRENT_WINDOW_IS_FOR_NAVIGATION = noClasses()
            .that(simpleNameEndingWith("Navigation")
                    .or(resideInAnyPackage("..base.ui..", "..shell.."))
                    .negate())
            .should()
            .callMethod(UI.class, "getCurrent")
            .as("The current window is asked for by navigation, the frame and shared components only");

    private ArchitectureRules() {}

    static List<ArchRule> all() {
        return List.of(
                VAADIN_ONLY_ON_SCREENS,
                SCREENS_KNOW_NO_TABLES,
                TABLES_ARE_PRIVATE,
                SERVICES_ARE_GUARDED,
                VIEWS_SAY_WHO_MAY_SEE_THEM,
                TIME_COMES_FROM_THE_CLOCK,
                PARTS_COME_THROUGH_THE_CONSTRUCTOR,
                PACKAGES_FORM_NO_CIRCLE,
                ONE_PLACE_FOR_NOTIFICATIONS,
                CURRENT_WINDOW_IS_FOR_NAVIGATION);
    }

    private static boolean readsTheMachinesClock(JavaMethodCall call) {
        var owner = call.getTargetOwner();
        var parameters = call.getTarget().getRawParameterTypes();
        return switch (call.getName()) {
            case "now" ->
                owner.getPackageName().startsWith("java.time")
                        && parameters.stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
            case "systemUTC", "systemDefaultZone", "system" -> owner.isEquivalentTo(Clock.class);
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            default -> false;
        };
    }

    /** Each package for itself. */
    private static final class EachPackage implements SliceAssignment {

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return SliceIdentifier.of(type.getPackageName());
        }

        @Override
        public String getDescription() {
            return "each package";
        }
    }
}
