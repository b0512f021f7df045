package dev.aftercall.postmortem.analysis;

import dev.aftercall.postmortem.PostmortemId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface WhyPinRepository extends Repository<WhyPin, UUID> {

    WhyPin save(WhyPin pin);

    List<WhyPin> findByPostmortemOrderById(PostmortemId postmortem);

    @Query("select p from WhyPin p where p.why = :why order by p.id")
    List<WhyPin> findOf(WhyId why);

    @Modifying
    @Query("delete from WhyPin p where p.why = :why and p.target = :target")
    void delete(WhyId why, UUID target);
}
