package org.riverchief.patrol.publicstatus;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;

/** A state in plain words. */
@Entity
@Immutable
@Table(name = "public_status_word")
class StatusWord extends PanacheEntityBase {

    private static final String ANY_OTHER = "IN_PROGRESS";

    @Id
    String status;

    String words;
    boolean open;

    /** Whether the reporter may say now how it was handled. */
    boolean judgeable;

    protected StatusWord() {}

    static StatusWord of(String status) {
        Optional<StatusWord> known = findByIdOptional(status);
        return known.orElseGet(() -> findById(ANY_OTHER));
    }

    static List<String> closed() {
        return StatusWord.<StatusWord>list("open = false").stream()
                .map(word -> word.status)
                .toList();
    }
}
