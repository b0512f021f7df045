package dev.aftercall.postmortem.meeting;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** How a meeting goes through its agenda. */
@Embeddable
class Course {

    @ElementCollection
    @CollectionTable(name = "postmortem_meeting_item", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 50)
    private List<ItemRow> items = new ArrayList<>();

    @Column(name = "current_item")
    private int current;

    private @Nullable Instant runningSince;

    void plan(Agenda agenda) {
        if (items.isEmpty() || !agenda.equals(agenda())) {
            items.clear();
            agenda.topics().stream().map(ItemRow::new).forEach(items::add);
        }
    }

    Agenda agenda() {
        return new Agenda(items.stream().map(ItemRow::topic).toList());
    }

    MeetingTimer timer() {
        return new MeetingTimer(items.stream().map(ItemRow::slot).toList(), current, runningSince);
    }

    String topic(int item) {
        return items.get(item).title();
    }

    int current() {
        return current;
    }

    boolean has(int item) {
        return item >= 0 && item < items.size();
    }

    void run(Instant now) {
        if (runningSince == null) {
            runningSince = now;
        }
    }

    void pause(Instant now) {
        if (runningSince != null && now.isAfter(runningSince)) {
            items.set(current, items.get(current).spent(Duration.between(runningSince, now)));
        }
        runningSince = null;
    }

    void moveTo(int item, Instant now) {
        pause(now);
        current = item;
        runningSince = now;
    }

    void extend(int minutes) {
        items.set(current, items.get(current).extended(minutes));
    }

    int addedToCurrent() {
        return items.get(current).addedMinutes();
    }
}
