package dev.aftercall.postmortem.comment.ui;

import com.vaadin.flow.component.Key;
import dev.aftercall.base.ui.LiveRevisions;
import dev.aftercall.base.ui.ShortcutHint;
import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SectionKind;
import dev.aftercall.postmortem.comment.CommentService;
import dev.aftercall.postmortem.comment.OpenComments;
import dev.aftercall.postmortem.ui.DrawerPage;
import dev.aftercall.postmortem.ui.DrawerPanel;
import dev.aftercall.postmortem.ui.EditorModel;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The comments as a page of the drawer. */
@Configuration(proxyBeanMethods = false)
class CommentsPage implements DrawerPage {

    static final String SLUG = "comments";

    private final CommentService comments;
    private final OpenComments open;
    private final LiveRevisions live;
    private final Clock clock;

    CommentsPage(CommentService comments, OpenComments open, LiveRevisions live, Clock clock) {
        this.comments = comments;
        this.open = open;
        this.live = live;
        this.clock = clock;
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public String slug() {
        return SLUG;
    }

    @Override
    public String label() {
        return "Comments";
    }

    @Override
    public DrawerPanel create(EditorModel model) {
        return new CommentsPanel(model, comments, live, clock);
    }

    @Override
    public boolean isBySection() {
        return true;
    }

    @Override
    public Optional<Key> key() {
        return Optional.of(Key.KEY_M);
    }

    @Override
    public Map<SectionKind, Integer> open(PostmortemId postmortem) {
        return open.of(postmortem);
    }

    @Bean
    static ShortcutHint commentShortcut() {
        return new ShortcutHint(25, "Alt Shift M", "Comment on the place at hand in a postmortem");
    }
}
