package dev.aftercall.testing;

import java.util.ArrayList;
import java.util.List;
import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The SQL statements that some work of the current thread sent through Hibernate. */
public final class SqlCount {

    private static final ThreadLocal<@Nullable List<String>> RECORDING = new ThreadLocal<>();

    private SqlCount() {}

    /** How many statements the work needs. */
    public static int of(Runnable work) {
        return statements(work).size();
    }

    /** The statements the work sends, in order. */
    public static List<String> statements(Runnable work) {
        var statements = new ArrayList<String>();
        RECORDING.set(statements);
        try {
            work.run();
            return List.copyOf(statements);
        } finally {
            RECORDING.remove();
        }
    }

    private static String inspect(String sql) {
        var statements = RECORDING.get();
        if (statements != null) {
            statements.add(sql);
        }
        return sql;
    }

    /** Found by the component scan of tests. */
    @Configuration(proxyBeanMethods = false)
    static class Registration {

        @Bean
        HibernatePropertiesCustomizer statementRecording() {
            return properties -> properties.put(
                    "hibernate.session_factory.statement_inspector", (StatementInspector) SqlCount::inspect);
        }
    }
}
