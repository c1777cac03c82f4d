package org.riverchief.assessment.scheme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.riverchief.assessment.judging.Band;

/** A band's row. */
@Entity
@Table(name = "band")
class StoredBand {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public int ordinal;
    public boolean noBasis;
    public BigDecimal fromValue;
    public boolean fromInclusive;
    public BigDecimal toValue;
    public boolean toInclusive;
    public BigDecimal points;

    protected StoredBand() {}

    static StoredBand of(int ordinal, Band band) {
        StoredBand stored = new StoredBand();
        stored.ordinal = ordinal;
        stored.noBasis = band.noBasis();
        stored.fromValue = band.from();
        stored.fromInclusive = band.fromInclusive();
        stored.toValue = band.to();
        stored.toInclusive = band.toInclusive();
        stored.points = band.points();
        return stored;
    }

    Band band() {
        return new Band(noBasis, fromValue, fromInclusive, toValue, toInclusive, points);
    }
}
