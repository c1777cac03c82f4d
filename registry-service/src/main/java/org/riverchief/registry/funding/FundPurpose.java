package org.riverchief.registry.funding;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What money is for; an office may add rows. */
@Entity
class FundPurpose extends PanacheEntityBase {

    @Id
    public String code;

    public String name;

    public boolean maintenance;

    public String source;

    public @Nullable Integer sourceYear;

    public boolean verified;

    protected FundPurpose() {}

    static List<FundPurpose> findAllOrdered() {
        return list("order by code");
    }
}
