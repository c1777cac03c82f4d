package org.riverchief.registry.funding;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.registry.RegistryDays;

/** Sums up a year's money. */
@ApplicationScoped
class FundReportQueries {

    private static final String SUMS = """
            with item as (
                select i.id, i.source, i.planned_yuan, p.maintenance from fund_item i
                join fund_purpose p on p.code = i.purpose_code
                where i.division_code like :below and i.year = :year and (:every or i.water_body_id = :water)
            ), booked as (
                select i.source, i.maintenance, e.kind, e.amount_yuan
                from item i join fund_entry e on e.fund_item_id = i.id
            )
            select (select coalesce(sum(planned_yuan), 0) from item),
                coalesce(sum(amount_yuan) filter (where kind = 'ALLOCATED'), 0),
                coalesce(sum(amount_yuan) filter (where kind = 'SPENT'), 0),
                coalesce(sum(amount_yuan) filter (where kind = 'ALLOCATED' and source = 'SOCIAL'), 0),
                coalesce(sum(amount_yuan) filter (where kind = 'SPENT' and maintenance), 0)
            from booked""";

    private static final String LENGTH = """
            select coalesce(sum(upper(km) - lower(km)), 0) from (
                select unnest(range_agg(numrange(e.chainage_from_km, e.chainage_to_km))) as km
                from reach_edition e join reach r on r.id = e.reach_id
                where e.division_code like :below and (:every or r.water_body_id = :water)
                  and e.valid_from <= :day and (e.valid_to is null or e.valid_to > :day)
                group by r.water_body_id) stretch""";

    private static final int RATE_DECIMALS = 4;
    private static final int YUAN_DECIMALS = 2;
    private static final UUID NONE = new UUID(0, 0);

    private final Session database;
    private final DataScope scope;
    private final Caller caller;
    private final RegistryDays days;

    FundReportQueries(Session database, DataScope scope, Caller caller, RegistryDays days) {
        this.database = database;
        this.scope = scope;
        this.caller = caller;
        this.days = days;
    }

    FundReport report(@Nullable String division, @Nullable Integer year, @Nullable UUID waterBody) {
        DivisionCode asked = division == null ? caller.division() : DivisionCode.of(division);
        scope.require(asked.value());
        int inYear = year == null ? days.today().getYear() : year;
        Tuple sums = database.createNativeQuery(SUMS, Tuple.class)
                .setParameter("below", asked.prefix() + "%")
                .setParameter("year", inYear)
                .setParameter("every", waterBody == null)
                .setParameter("water", waterBody == null ? NONE : waterBody)
                .getSingleResult();
        return report(asked, inYear, sums, lengthKm(asked, waterBody));
    }

    private BigDecimal lengthKm(DivisionCode division, @Nullable UUID waterBody) {
        return database.createNativeQuery(LENGTH, BigDecimal.class)
                .setParameter("below", division.prefix() + "%")
                .setParameter("every", waterBody == null)
                .setParameter("water", waterBody == null ? NONE : waterBody)
                .setParameter("day", days.today())
                .getSingleResult();
    }

    private static FundReport report(DivisionCode division, int year, Tuple sums, BigDecimal lengthKm) {
        BigDecimal planned = sums.get(0, BigDecimal.class);
        BigDecimal allocated = sums.get(1, BigDecimal.class);
        BigDecimal spent = sums.get(2, BigDecimal.class);
        BigDecimal social = sums.get(3, BigDecimal.class);
        BigDecimal maintenance = sums.get(4, BigDecimal.class);
        return new FundReport(
                division.value(),
                year,
                planned,
                allocated,
                spent,
                ratio(spent, allocated, RATE_DECIMALS),
                ratio(allocated, planned, RATE_DECIMALS),
                social,
                ratio(social, allocated, RATE_DECIMALS),
                maintenance,
                lengthKm,
                ratio(maintenance, lengthKm, YUAN_DECIMALS));
    }

    private static @Nullable BigDecimal ratio(BigDecimal part, BigDecimal whole, int decimals) {
        return whole.signum() == 0 ? null : part.divide(whole, decimals, RoundingMode.HALF_UP);
    }
}
