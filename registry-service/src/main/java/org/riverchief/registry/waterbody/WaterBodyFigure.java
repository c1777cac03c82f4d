package org.riverchief.registry.waterbody;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

@Entity
class WaterBodyFigure extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    @Enumerated(EnumType.STRING)
    public Quantity quantity;

    public BigDecimal amount;

    public @Nullable String extent;

    public String source;

    public @Nullable Integer sourceYear;

    public boolean verified;

    protected WaterBodyFigure() {}

    static WaterBodyFigure of(Figure figure) {
        WaterBodyFigure row = new WaterBodyFigure();
        row.quantity = figure.quantity();
        row.amount = figure.amount();
        row.extent = figure.extent();
        row.source = figure.source();
        row.sourceYear = figure.sourceYear();
        row.verified = figure.verified();
        return row;
    }

    Figure toFigure() {
        return new Figure(quantity, amount, extent, source, sourceYear, verified);
    }

    boolean isOfTheWhole(Quantity asked) {
        return quantity == asked && extent == null;
    }
}
