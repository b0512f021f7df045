package dev.aftercall.postmortem.analysis;

import dev.aftercall.postmortem.PostmortemId;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RootCauseRepository extends Repository<RootCauseChoice, PostmortemId> {

    RootCauseChoice save(RootCauseChoice choice);

    Optional<RootCauseChoice> findById(PostmortemId postmortem);
}
