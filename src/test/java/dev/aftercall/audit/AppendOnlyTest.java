package dev.aftercall.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import org.hibernate.annotations.Immutable;
import org.junit.jupiter.api.Test;

/** Nothing in the code can change or remove what was written. */
class AppendOnlyTest {

    @Test
    void entries_have_nothing_that_changes_them() {
        assertThat(AuditEntry.class).hasAnnotation(Immutable.class);
        assertThat(Arrays.stream(AuditEntry.class.getDeclaredMethods())
                        .filter(method -> !method.isSynthetic())
                        .filter(method -> !java.lang.reflect.Modifier.isStatic(method.getModifiers())))
                .isEmpty();
    }

    @Test
    void repository_saves_and_finds_only() {
        assertThat(AuditEntryRepository.class.getMethods())
                .extracting(Method::getName)
                .containsExactlyInAnyOrder("save", "findActions", "findOpenActions");
    }
}
