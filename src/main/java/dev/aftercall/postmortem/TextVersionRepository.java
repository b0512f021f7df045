package dev.aftercall.postmortem;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface TextVersionRepository extends Repository<TextVersion, UUID> {

    TextVersion save(TextVersion version);

    Optional<TextVersion> findFirstByTextOrderByTextVersionDesc(TextId text);

    List<TextVersion> findByTextOrderByTextVersionDesc(TextId text);
}
