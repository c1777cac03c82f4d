package org.riverchief.notification.order;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import java.io.Serializable;
import org.riverchief.defaults.security.DivisionCode;

/** Last number of a county and year. The row stays locked until the order is committed, so no number is left out. */
@Entity
class OrderNumber extends PanacheEntityBase {

    private static final int COUNTY_DIGITS = 6;

    @Embeddable
    record Series(String divisionCode, int year) implements Serializable {}

    @EmbeddedId
    Series series;

    int last;

    protected OrderNumber() {}

    /** Returns the next number as it is printed, such as 441781-2026-000001. */
    static String next(DivisionCode place, int year) {
        String county = place.value().substring(0, COUNTY_DIGITS);
        Object number = getEntityManager()
                .createNativeQuery("""
                        insert into order_number (division_code, year, last) values (:county, :year, 1)
                        on conflict (division_code, year) do update set last = order_number.last + 1
                        returning last""")
                .setParameter("county", county)
                .setParameter("year", year)
                .getSingleResult();
        return "%s-%d-%06d".formatted(county, year, ((Number) number).intValue());
    }
}
