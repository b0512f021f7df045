package dev.aftercall.postmortem.comment;

import java.util.List;

/**
 * All comments of a postmortem.
 *
 * @param threads oldest first
 * @param canComment whether comments are taken now; those of a published postmortem can only be read
 */
public record Discussion(List<CommentThread> threads, boolean canComment) {

    public Discussion {
        threads = List.copyOf(threads);
    }
}
