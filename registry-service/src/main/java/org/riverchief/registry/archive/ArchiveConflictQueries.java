package org.riverchief.registry.archive;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.security.DataScope;

/** Finds what departments disagree on. */
@ApplicationScoped
class ArchiveConflictQueries {

    private static final String CONFLICTS = """
            with latest as (
                select distinct on (water_body_id, reach_id, attribute_code, coalesce(department_code, '')) *
                from archive_entry where division_code like :scope
                order by water_body_id, reach_id, attribute_code, coalesce(department_code, ''),
                    as_of desc, recorded_at desc, id desc
            ), conflict as (
                select water_body_id, reach_id, min(division_code) as division_code, attribute_code,
                    array_agg(distinct value order by value) as found
                from latest group by water_body_id, reach_id, attribute_code
                having count(distinct value) > 1
                  and coalesce(max(accepted_at) < max(recorded_at), true)
            )
            select c.water_body_id, w.name, c.reach_id, c.division_code, c.attribute_code, a.name, c.found
            from conflict c join water_body w on w.id = c.water_body_id
            join archive_attribute a on a.code = c.attribute_code
            where (c.water_body_id, coalesce(c.reach_id, :whole), c.attribute_code) > (:water, :reach, :attribute)
            order by c.water_body_id, coalesce(c.reach_id, :whole), c.attribute_code limit :size""";

    private static final UUID WHOLE = new UUID(0, 0);

    private final Session database;
    private final DataScope scope;

    ArchiveConflictQueries(Session database, DataScope scope) {
        this.database = database;
        this.scope = scope;
    }

    Page<ArchiveConflict> list(PageRequest page) {
        List<String> after = page.cursor(3).orElse(List.of(WHOLE.toString(), WHOLE.toString(), ""));
        List<ArchiveConflict> rows = database
                .createNativeQuery(CONFLICTS, Tuple.class)
                .setParameter("scope", scope.prefix() + "%")
                .setParameter("whole", WHOLE)
                .setParameter("water", UUID.fromString(after.get(0)))
                .setParameter("reach", UUID.fromString(after.get(1)))
                .setParameter("attribute", after.get(2))
                .setParameter("size", page.limit + 1)
                .getResultList()
                .stream()
                .map(ArchiveConflictQueries::conflict)
                .toList();
        return Page.of(
                rows, page.limit, row -> Cursor.encode(row.waterBodyId(), orWhole(row.reachId()), row.attributeCode()));
    }

    private static UUID orWhole(@Nullable UUID reachId) {
        return reachId == null ? WHOLE : reachId;
    }

    private static ArchiveConflict conflict(Tuple row) {
        return new ArchiveConflict(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, UUID.class),
                row.get(3, String.class),
                row.get(4, String.class),
                row.get(5, String.class),
                List.of(row.get(6, String[].class)));
    }
}
