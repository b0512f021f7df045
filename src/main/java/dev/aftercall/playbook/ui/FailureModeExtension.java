package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.Component;
import dev.aftercall.playbook.FailureMode;
import java.util.Map;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/** What other modules know about failure modes and do with them. Modules contribute one by declaring a bean. */
@NamedInterface("navigation")
public interface FailureModeExtension {

    /** In how many incidents that the user may see each mode was confirmed, by its key; missing means never. */
    Map<String, Integer> confirmed();

    /** What stands below the details of a mode, such as the incidents it was confirmed in; it keeps itself up to date. */
    Optional<Component> details(FailureMode mode);

    /** What can be done with the mode, at the foot of its details. */
    Optional<Component> action(FailureMode mode);
}
