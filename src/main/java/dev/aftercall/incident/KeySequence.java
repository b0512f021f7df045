package dev.aftercall.incident;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Numbers incidents per year. The counter's row stays locked until the declaring transaction ends, so that numbers
 * neither repeat nor go missing when a declaration fails.
 */
@Component
class KeySequence {

    private final JdbcClient jdbc;

    KeySequence(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    IncidentKey next(int year) {
        jdbc.sql("insert into incident_counter (counter_year, last_number) values (:year, 1)"
                        + " on duplicate key update last_number = last_number + 1")
                .param("year", year)
                .update();
        var number = jdbc.sql("select last_number from incident_counter where counter_year = :year")
                .param("year", year)
                .query(Integer.class)
                .single();
        return IncidentKey.of(year, number);
    }
}
