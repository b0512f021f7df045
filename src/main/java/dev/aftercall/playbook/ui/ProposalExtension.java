package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.Component;
import dev.aftercall.playbook.ProposalId;
import java.util.Optional;
import org.springframework.modulith.NamedInterface;

/** What other modules know about proposed changes. Modules contribute one by declaring a bean. */
@NamedInterface("navigation")
public interface ProposalExtension {

    /** Where the proposal came from, such as a postmortem, as far as the user may know; shown with its version too. */
    Optional<Component> origin(ProposalId proposal);
}
