package dev.aftercall.postmortem.analysis;

import dev.aftercall.base.Reading;
import dev.aftercall.base.RuleViolationException;
import dev.aftercall.identity.Roles;
import dev.aftercall.postmortem.Direction;
import dev.aftercall.postmortem.PostmortemAccess;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.PostmortemRef;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.TextLimit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Names the kind of root cause and what contributed to it. */
@Service
@Transactional
@PreAuthorize(Roles.IS_TEAM)
public class RootCauseService {

    /** Names the category within a {@link Reading}. */
    static final String CATEGORY = "root cause";

    private static final TextLimit TEXT = new TextLimit("Contributing factor", 500);
    private static final int MOST = 50;

    private final RootCauseRepository choices;
    private final FactorRepository factors;
    private final CauseShares shares;
    private final PostmortemAccess access;

    RootCauseService(
            RootCauseRepository choices, FactorRepository factors, CauseShares shares, PostmortemAccess access) {
        this.choices = choices;
        this.factors = factors;
        this.shares = shares;
        this.access = access;
    }

    /** Chooses the category; null takes the choice back. */
    public void choose(PostmortemId postmortem, @Nullable RootCauseCategory category) {
        var ref = access.forWriting(postmortem);
        var choice = choices.findById(postmortem).orElseGet(() -> new RootCauseChoice(postmortem));
        var before = choice.category();
        if (before != category) {
            choice.choose(category);
            choices.save(choice);
            written(ref, "category", label(before), label(category));
        }
    }

    public FactorId addFactor(PostmortemId postmortem, String text) {
        var clean = TEXT.require(text);
        var ref = access.forWriting(postmortem);
        var count = factors.findByPostmortemOrderByPosition(postmortem).size();
        if (count >= MOST) {
            throw new RuleViolationException("A postmortem has at most %d contributing factors".formatted(MOST));
        }
        var factor = factors.save(new Factor(postmortem, count, clean));
        written(ref, "factor", null, clean);
        return factor.id();
    }

    public void removeFactor(PostmortemId postmortem, FactorId id) {
        var ref = access.forWriting(postmortem);
        var all = new ArrayList<>(factors.findByPostmortemOrderByPosition(postmortem));
        all.stream().filter(factor -> factor.id().equals(id)).findFirst().ifPresent(factor -> {
            all.remove(factor);
            factors.delete(factor);
            number(all);
            written(ref, "factor", factor.text(), null);
        });
    }

    /** Moves a factor past its neighbour; at the edge nothing happens. */
    public void moveFactor(PostmortemId postmortem, FactorId id, Direction direction) {
        var ref = access.forWriting(postmortem);
        var all = new ArrayList<>(factors.findByPostmortemOrderByPosition(postmortem));
        var from = all.stream().map(Factor::id).toList().indexOf(id);
        var to = direction == Direction.UP ? from - 1 : from + 1;
        if (from >= 0 && to >= 0 && to < all.size()) {
            Collections.swap(all, from, to);
            number(all);
            written(ref, "factor", null, all.get(to).text());
        }
    }

    @Transactional(readOnly = true)
    public RootCause of(PostmortemId postmortem) {
        access.forReading(postmortem);
        return new RootCause(
                category(postmortem).orElse(null),
                factors.findByPostmortemOrderByPosition(postmortem).stream()
                        .map(Factor::toRecord)
                        .toList());
    }

    /** How often each category occurs, by the playbook and here. */
    @Transactional(readOnly = true)
    public Map<RootCauseCategory, CauseShare> shares() {
        return shares.read();
    }

    private void written(PostmortemRef ref, String what, @Nullable String before, @Nullable String after) {
        access.written(ref, SectionKind.ROOT_CAUSE, "postmortem.cause." + what, before, after);
    }

    /** The category; empty until one is chosen. */
    @Transactional(readOnly = true)
    public Optional<RootCauseCategory> category(PostmortemId postmortem) {
        access.forReading(postmortem);
        return Reading.once(
                CATEGORY, postmortem, () -> choices.findById(postmortem).map(RootCauseChoice::category));
    }

    private static void number(List<Factor> factors) {
        for (int i = 0; i < factors.size(); i++) {
            factors.get(i).place(i);
        }
    }

    private static @Nullable String label(@Nullable RootCauseCategory category) {
        return category == null ? null : category.label();
    }
}
