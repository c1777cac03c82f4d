package org.riverchief.patrol.draft;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A report that is not sent yet. */
@Entity
@Table(name = "problem_draft")
@IdClass(Draft.Key.class)
class Draft extends PanacheEntityBase {

    /** Whose draft and which. */
    record Key(String account, UUID id) {}

    @Id
    String account;

    @Id
    UUID id;

    /** A JSON object; whether it makes a report is told when it is sent. */
    String content;

    Instant savedAt;

    protected Draft() {}

    static Draft of(Key key) {
        Draft draft = new Draft();
        draft.account = key.account();
        draft.id = key.id();
        return draft;
    }

    static List<Draft> of(String account) {
        return list("account = ?1 order by savedAt desc, id", account);
    }

    void save(String json, Instant at) {
        content = json;
        savedAt = at;
    }
}
