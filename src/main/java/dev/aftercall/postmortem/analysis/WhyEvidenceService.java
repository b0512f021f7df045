package dev.aftercall.postmortem.analysis;

import dev.aftercall.base.RuleViolationException;
import dev.aftercall.identity.CurrentUser;
import dev.aftercall.identity.Roles;
import dev.aftercall.postmortem.PostmortemId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Pins what the incident knows to the whys that it proves. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class WhyEvidenceService {

    private static final int MOST = 20;

    private final WhyPinRepository pins;
    private final EvidenceReader evidence;
    private final WhyAccess access;
    private final CurrentUser user;
    private final Clock clock;

    WhyEvidenceService(
            WhyPinRepository pins, EvidenceReader evidence, WhyAccess access, CurrentUser user, Clock clock) {
        this.pins = pins;
        this.evidence = evidence;
        this.access = access;
        this.user = user;
        this.clock = clock;
    }

    /** Pins a timeline entry or a measurement of the incident to a why; a second time nothing happens. */
    public void pin(WhyId why, EvidenceRef ref) {
        var postmortem = access.forWriting(why);
        var present = pins.findOf(why);
        if (present.stream().anyMatch(pin -> pin.ref().equals(ref))) {
            return;
        }
        if (present.size() >= MOST) {
            throw new RuleViolationException("A why has at most %d pieces of evidence pinned".formatted(MOST));
        }
        var found = evidence.find(postmortem.key(), List.of(ref)).stream()
                .findFirst()
                .orElseThrow(() -> new RuleViolationException("%s knows no such evidence".formatted(postmortem.key())));
        pins.save(new WhyPin(postmortem.id(), why, ref, user.id(), clock.instant()));
        access.written(postmortem, "pin", null, found.text());
    }

    /** Takes a pin away; nothing happens if it is not there. */
    public void unpin(WhyId why, EvidenceRef ref) {
        var postmortem = access.forWriting(why);
        if (pins.findOf(why).stream().anyMatch(pin -> pin.ref().equals(ref))) {
            pins.delete(why, ref.target());
            var text = evidence.find(postmortem.key(), List.of(ref)).stream()
                    .map(Evidence::text)
                    .findFirst();
            access.written(postmortem, "unpin", text.orElse(ref.kind().label()), null);
        }
    }

    /** What is pinned to the whys, by why, in the order of pinning; whys without are missing. */
    @Transactional(readOnly = true)
    public Map<WhyId, List<Evidence>> of(PostmortemId postmortem) {
        return evidence.pinned(access.forReading(postmortem));
    }

    /** All that can be pinned: measurements, last first, then the timeline, oldest first; nothing that was struck out. */
    @Transactional(readOnly = true)
    public List<Evidence> choices(PostmortemId postmortem) {
        return evidence.choices(access.forReading(postmortem).key());
    }
}
