package org.riverchief.assessment.scheme;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;

/** A set of rules with a name and a source; what it says stands in its versions. */
@Entity
class Scheme extends PanacheEntityBase {

    @Id
    public String code;

    public String name;
    public String source;
    public int sourceYear;

    protected Scheme() {}

    static Optional<Scheme> findByCode(String code) {
        return findByIdOptional(code);
    }

    /** Waits for whoever is adding a version right now. */
    static Optional<Scheme> findForNewVersion(String code) {
        return findByIdOptional(code, LockModeType.PESSIMISTIC_WRITE);
    }

    static List<Scheme> findAfter(String code, int limit) {
        return find("code > ?1 order by code", code).page(0, limit).list();
    }
}
