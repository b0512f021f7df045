package dev.aftercall.postmortem.meeting;

import dev.aftercall.postmortem.PostmortemId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface MeetingRepository extends Repository<MeetingRow, MeetingId> {

    MeetingRow save(MeetingRow meeting);

    Optional<MeetingRow> findById(MeetingId id);

    @Query("select m from MeetingRow m where m.postmortem = :postmortem order by m.plannedAt desc, m.id.value desc")
    List<MeetingRow> findNewestFirst(PostmortemId postmortem);

    @Query("select new dev.aftercall.postmortem.meeting.MeetingHeadline(m.state, m.startsAt) from MeetingRow m"
            + " where m.postmortem = :postmortem order by m.plannedAt desc, m.id.value desc")
    List<MeetingHeadline> findHeadlines(PostmortemId postmortem);

    /** Reads the owner without reading the meeting, so that it is read fresh once its postmortem is held. */
    @Query("select m.postmortem from MeetingRow m where m.id = :id")
    Optional<PostmortemId> findPostmortem(MeetingId id);
}
