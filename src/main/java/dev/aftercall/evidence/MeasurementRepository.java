package dev.aftercall.evidence;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MeasurementRepository extends Repository<MeasurementRow, MeasurementId> {

    MeasurementRow save(MeasurementRow row);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from MeasurementRow m where m.id.value = :id")
    Optional<MeasurementRow> lock(UUID id);

    @Query("select count(m) from MeasurementRow m where m.incident.value = :incident")
    long count(UUID incident);

    /** Keys of the metrics that have a measurement that stands. */
    @Query("select distinct m.metric from MeasurementRow m where m.incident.value = :incident and m.struck.at is null")
    List<String> findMetrics(UUID incident);

    /** Those measured last among the ones that stand, per metric; several where the time is the same. */
    @Query("""
            select m from MeasurementRow m where m.incident.value = :incident and m.struck.at is null
            and (m.metric, m.measuredAt) in (
                select l.metric, max(l.measuredAt) from MeasurementRow l
                where l.incident.value = :incident and l.struck.at is null group by l.metric)
            order by m.id.value""")
    List<MeasurementRow> findLatest(UUID incident);

    /** Like {@link #findLatest}, only of some metrics and only those with a baseline. */
    @Query("""
            select m from MeasurementRow m where m.incident.value = :incident and m.metric in :metrics
            and m.struck.at is null and m.usual is not null
            and (m.metric, m.measuredAt) in (
                select l.metric, max(l.measuredAt) from MeasurementRow l
                where l.incident.value = :incident and l.metric in :metrics and l.struck.at is null
                and l.usual is not null group by l.metric)
            order by m.id.value""")
    List<MeasurementRow> findLatestWithUsual(UUID incident, Collection<String> metrics);

    /** Struck ones too, last ones first. */
    @Query("""
            select m from MeasurementRow m where m.incident.value = :incident and m.metric = :metric
            order by m.measuredAt desc, m.id.value desc""")
    List<MeasurementRow> findHistory(UUID incident, String metric, Limit limit);

    @Query("""
            select m from MeasurementRow m where m.incident.value = :incident and m.id.value in :ids
            order by m.measuredAt, m.id.value""")
    List<MeasurementRow> findSome(UUID incident, Collection<UUID> ids);

    @Query("""
            select m from MeasurementRow m where m.incident.value = :incident and m.struck.at is null
            order by m.measuredAt desc, m.id.value desc""")
    List<MeasurementRow> findStanding(UUID incident, Limit limit);
}
