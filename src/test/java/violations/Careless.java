package violations;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Service;

/** Is open to everyone, has its parts pushed in, reads the machine's clock and makes screens. */
@Service
class Careless {

    @Autowired
    private Instant started = Instant.now();

    Span age() {
        return new Span(started.toString());
    }
}
