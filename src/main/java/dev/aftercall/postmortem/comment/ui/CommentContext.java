package dev.aftercall.postmortem.comment.ui;

import dev.aftercall.identity.Person;
import dev.aftercall.postmortem.comment.CommentPlace;
import dev.aftercall.postmortem.comment.CommentService;
import dev.aftercall.postmortem.ui.EditorModel;
import java.time.Clock;
import java.util.List;

/** What the parts of the comments panel work with. */
interface CommentContext {

    CommentService service();

    Clock clock();

    /** What the editor shows now. */
    EditorModel model();

    /** Whom a comment can name. */
    List<Person> people();

    /** Goes to where a thread belongs. */
    void jump(CommentPlace place);

    /** Shows the comments as they are now. */
    void reload();
}
