package org.riverchief.registry.division;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.riverchief.registry.Standing;

/** Names what an office has to end or move itself before its division can end: its offices, departments, basins and duties. */
@ApplicationScoped
class DivisionHoldings {

    private static final String LEFT = """
            select 'division' as kind, code as id, name from division
            where parent_code = :code and (valid_to is null or valid_to > :day)
            union all
            select 'office', cast(id as text), name from river_chief_office
            where division_code = :code and (valid_to is null or valid_to > :day)
            union all
            select 'department', cast(id as text), name from department
            where division_code = :code and (valid_to is null or valid_to > :day)
            union all
            select 'basin', cast(id as text), name from basin
            where division_code = :code and (valid_to is null or valid_to > :day)
            union all
            select 'duty', cast(id as text), category from duty
            where division_code = :code and (valid_to is null or valid_to > :day)
            order by 1, 2""";

    private final EntityManager database;

    DivisionHoldings(EntityManager database) {
        this.database = database;
    }

    void name(@Observes DivisionsChanging change) {
        change.successors().keySet().stream().filter(change::ends).forEach(code -> name(code, change));
    }

    private void name(String code, DivisionsChanging change) {
        Standing standing = change.standing();
        List<?> rows = database.createNativeQuery(LEFT, Object[].class)
                .setParameter("code", code)
                .setParameter("day", change.from())
                .getResultList();
        rows.stream()
                .map(Object[].class::cast)
                .filter(row ->
                        !(row[0].equals("division") && change.successors().containsKey(row[1].toString())))
                .forEach(row -> standing.add(row[0].toString(), row[1], row[2].toString()));
    }
}
