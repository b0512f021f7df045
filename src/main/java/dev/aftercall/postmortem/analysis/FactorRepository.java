package dev.aftercall.postmortem.analysis;

import dev.aftercall.postmortem.PostmortemId;
import java.util.List;
import org.springframework.data.repository.Repository;

interface FactorRepository extends Repository<Factor, FactorId> {

    Factor save(Factor factor);

    void delete(Factor factor);

    List<Factor> findByPostmortemOrderByPosition(PostmortemId postmortem);
}
