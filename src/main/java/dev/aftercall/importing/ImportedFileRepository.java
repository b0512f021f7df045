package dev.aftercall.importing;

import dev.aftercall.postmortem.PostmortemId;
import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ImportedFileRepository extends Repository<ImportedFile, UUID> {

    ImportedFile saveAndFlush(ImportedFile file);

    List<ImportedFile> findByHashOrderByRoundDesc(String hash);

    boolean existsByPostmortem(PostmortemId postmortem);

    List<ImportedFile> findByPostmortemOrderByRound(PostmortemId postmortem);
}
