package violations;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;

/** Can be taken by any other module. */
@Entity
public class OpenEntity {

    @Id
    private UUID id = new UUID(0, 0);

    public UUID id() {
        return id;
    }
}
