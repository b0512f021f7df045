package violations;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Lets every module read the table. */
public interface OpenRepository extends Repository<OpenEntity, UUID> {

    Optional<OpenEntity> findById(UUID id);
}
