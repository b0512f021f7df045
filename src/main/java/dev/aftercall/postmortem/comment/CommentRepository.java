package dev.aftercall.postmortem.comment;

import dev.aftercall.postmortem.PostmortemId;
import dev.aftercall.postmortem.SectionKind;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CommentRepository extends Repository<CommentRow, CommentId> {

    /** How many open threads a section has. */
    record OpenThreads(SectionKind section, long number) {}

    CommentRow save(CommentRow comment);

    void delete(CommentRow comment);

    Optional<CommentRow> findById(CommentId id);

    long countByPostmortem(PostmortemId postmortem);

    @Query("select c from CommentRow c left join fetch c.mentioned where c.postmortem = :postmortem"
            + " order by c.createdAt, c.id")
    List<CommentRow> findAll(PostmortemId postmortem);

    @Query("select c from CommentRow c where c.thread = :thread order by c.createdAt, c.id")
    List<CommentRow> findThread(CommentId thread);

    @Query("select new dev.aftercall.postmortem.comment.CommentRepository$OpenThreads(c.section, count(*))"
            + " from CommentRow c where c.postmortem = :postmortem and c.id = c.thread and c.resolvedAt is null"
            + " group by c.section")
    List<OpenThreads> countOpen(PostmortemId postmortem);

    /** Reads the owner without reading the comment, so that it is read fresh once its postmortem is held. */
    @Query("select c.postmortem from CommentRow c where c.id = :id")
    Optional<PostmortemId> findPostmortem(CommentId id);
}
