package dev.aftercall.postmortem;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface TextRepository extends Repository<Text, TextId> {

    Text saveAndFlush(Text text);

    Optional<Text> findById(TextId id);

    @Query("select t from Text t where t.id.postmortem = :postmortem")
    List<Text> findAll(UUID postmortem);
}
