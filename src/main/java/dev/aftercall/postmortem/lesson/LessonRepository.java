package dev.aftercall.postmortem.lesson;

import dev.aftercall.postmortem.PostmortemId;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LessonRepository extends Repository<LessonRow, LessonId> {

    LessonRow save(LessonRow lesson);

    void delete(LessonRow lesson);

    List<LessonRow> findByPostmortemOrderByPosition(PostmortemId postmortem);

    /** Reads the owner without reading the lesson, so that it is read fresh once its postmortem is held. */
    @Query("select l.postmortem from LessonRow l where l.id = :id")
    Optional<PostmortemId> findPostmortem(LessonId id);
}
