package dev.aftercall.postmortem.meeting;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PointRepository extends Repository<PointRow, PointId> {

    PointRow save(PointRow point);

    Optional<PointRow> findById(PointId id);

    List<PointRow> findByMeetingOrderByPosition(MeetingId meeting);

    @Query("select p.meeting from PointRow p where p.id = :id")
    Optional<MeetingId> findMeeting(PointId id);
}
