package dev.aftercall.postmortem;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface FigureRepository extends Repository<Figure, FigureId> {

    Figure saveAndFlush(Figure figure);

    Optional<Figure> findById(FigureId id);

    @Query("select f from Figure f where f.id.postmortem = :postmortem")
    List<Figure> findAll(UUID postmortem);
}
