package org.riverchief.assessment.scheme;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.riverchief.defaults.security.DivisionLevel;

/** Says that chiefs of a level in a division, and below it unless a nearer binding says otherwise, are judged by a scheme. */
@Entity
class SchemeBinding extends PanacheEntityBase {

    @Id
    public UUID id;

    public String divisionCode;

    @Enumerated(EnumType.STRING)
    public DivisionLevel level;

    public String schemeCode;
    public LocalDate validFrom;
    public LocalDate validTo;

    protected SchemeBinding() {}

    static List<SchemeBinding> findValidOn(LocalDate day, DivisionLevel level, Collection<String> divisionCodes) {
        return list(
                "level = ?1 and divisionCode in ?2 and validFrom <= ?3 and (validTo is null or validTo >= ?3)"
                        + " order by schemeCode",
                level,
                divisionCodes,
                day);
    }

    static List<SchemeBinding> findAllOf(String schemeCode) {
        return list("schemeCode = ?1 order by divisionCode, level, validFrom", schemeCode);
    }
}
