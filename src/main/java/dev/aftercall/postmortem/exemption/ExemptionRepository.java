package dev.aftercall.postmortem.exemption;

import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SectionKind;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ExemptionRepository extends Repository<ExemptionRow, UUID> {

    ExemptionRow save(ExemptionRow exemption);

    Optional<ExemptionRow> findFirstByPostmortemAndSectionAndRevokedAtIsNull(
            PostmortemId postmortem, SectionKind section);

    List<ExemptionRow> findByPostmortemAndRevokedAtIsNull(PostmortemId postmortem);
}
