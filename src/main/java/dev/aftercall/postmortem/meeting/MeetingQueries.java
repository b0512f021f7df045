package dev.aftercall.postmortem.meeting;

import dev.aftercall.base.Reading;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.Roles;
import dev.aftercall.postmortem.PostmortemAccess;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemNotFoundException;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads meetings as far as the current user may see their postmortems. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class MeetingQueries {

    private final MeetingRepository meetings;
    private final PointRepository points;
    private final MeetingSearch search;
    private final PostmortemAccess access;
    private final CurrentUser user;

    MeetingQueries(
            MeetingRepository meetings,
            PointRepository points,
            MeetingSearch search,
            PostmortemAccess access,
            CurrentUser user) {
        this.meetings = meetings;
        this.points = points;
        this.search = search;
        this.access = access;
        this.user = user;
    }

    /** The meeting that is planned or runs, or else the latest one; empty if there never was any. */
    @Transactional(readOnly = true)
    public Optional<Meeting> latest(PostmortemId postmortem) {
        access.forReading(postmortem);
        return meetings.findNewestFirst(postmortem).stream().findFirst().map(this::read);
    }

    /** The latest meeting in a line; one statement and empty while there is none, empty also if the user may not see it. */
    @Transactional(readOnly = true)
    public Optional<MeetingHeadline> headline(PostmortemId postmortem) {
        return headlines(postmortem).stream().findFirst().filter(_ -> isVisible(postmortem));
    }

    /** The meetings that were held, oldest first; in one statement while there are none that the user may see. */
    @Transactional(readOnly = true)
    public List<Meeting> held(PostmortemId postmortem) {
        if (headlines(postmortem).stream().noneMatch(meeting -> meeting.state() == MeetingState.CLOSED)
                || !isVisible(postmortem)) {
            return List.of();
        }
        return meetings.findNewestFirst(postmortem).reversed().stream()
                .filter(meeting -> meeting.state() == MeetingState.CLOSED)
                .map(this::read)
                .toList();
    }

    /** Newest first; the caller shows them only to those who may see the postmortem. */
    private List<MeetingHeadline> headlines(PostmortemId postmortem) {
        return Reading.once("meeting headlines", postmortem, () -> meetings.findHeadlines(postmortem));
    }

    /**
     * One meeting.
     *
     * @throws MeetingNotFoundException if there is none that the user may see
     */
    @Transactional(readOnly = true)
    public Meeting details(MeetingId id) {
        var postmortem = meetings.findPostmortem(id).orElseThrow(MeetingNotFoundException::new);
        try {
            access.forReading(postmortem);
        } catch (PostmortemNotFoundException _) {
            throw new MeetingNotFoundException();
        }
        return meetings.findById(id).map(this::read).orElseThrow(MeetingNotFoundException::new);
    }

    /** Running and planned meetings to which the present user is invited or which they facilitate, running ones first. */
    @Transactional(readOnly = true)
    public List<MeetingSummary> mine() {
        return search.of(user.id());
    }

    private boolean isVisible(PostmortemId postmortem) {
        try {
            access.forReading(postmortem);
            return true;
        } catch (PostmortemNotFoundException _) {
            return false;
        }
    }

    private Meeting read(MeetingRow meeting) {
        return meeting.toRecord(points.findByMeetingOrderByPosition(meeting.id()).stream()
                .map(PointRow::toRecord)
                .toList());
    }
}
