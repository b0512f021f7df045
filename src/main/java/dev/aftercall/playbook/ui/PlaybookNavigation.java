package dev.aftercall.playbook.ui;

import com.vaadin.flow.component.UI;
import dev.aftercall.playbook.ProposalId;
import java.util.Collection;
import java.util.stream.Collectors;
import org.springframework.modulith.NamedInterface;

/** Ways to the screens of the playbook. */
@NamedInterface("navigation")
public final class PlaybookNavigation {

    static final String ROOT = "playbook";
    static final String MODES = ROOT + "/failure-modes";
    static final String VERSIONS = ROOT + "/versions";
    static final String PROPOSALS = ROOT + "/proposals";
    static final String EDIT = ROOT + "/edit";

    private PlaybookNavigation() {}

    /** Address of a failure mode in the library, for links. */
    public static String failureMode(String key) {
        return MODES + "?mode=" + key;
    }

    /** Address of the library with these symptoms picked, for links. */
    public static String failureModes(Collection<String> symptoms) {
        return MODES
                + symptoms.stream().sorted().map(key -> "symptom=" + key).collect(Collectors.joining("&", "?", ""));
    }

    /** Address of a version and what it changed, for links. */
    public static String version(int number) {
        return VERSIONS + "/" + number;
    }

    /** Address of a proposal and what it would change, for links. */
    public static String proposal(ProposalId id) {
        return PROPOSALS + "/" + id;
    }

    static String edit(String section) {
        return EDIT + "?part=" + section;
    }

    static void to(String address) {
        UI.getCurrent().navigate(address);
    }

    static void reload() {
        UI.getCurrent().refreshCurrentRoute(true);
    }
}
