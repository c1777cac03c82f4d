package org.riverchief.patrol.departmentcase;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.problem.DomainException.Kind;
import org.riverchief.patrol.problem.Problem;
import org.riverchief.patrol.problem.ProblemAccess;

/** Tells a department what changed in its cases. */
@ApplicationScoped
class CaseQueries {

    private static final DepartmentCase.Position START = new DepartmentCase.Position("0", new UUID(0, 0));
    private static final Pattern TRANSACTION = Pattern.compile("\\d{1,19}");
    private static final String CHANGED = """
            select id, cast(changed_xid as text) as transaction from department_case
            where division_code = :division and department_code = :department
              and changed_xid < pg_snapshot_xmin(pg_current_snapshot())
              and (changed_xid, id) > (cast(:transaction as xid8), :id)
            order by changed_xid, id""";

    private final ProblemAccess access;

    CaseQueries(ProblemAccess access) {
        this.access = access;
    }

    /** Returns what changed after a cursor; a case that changed twice is there once, as it is now. */
    CaseChanges changed(PageRequest asked) {
        DepartmentCase.Position from =
                asked.cursor(2).map(CaseQueries::position).orElse(START);
        List<Tuple> rows = rows(from, asked.limit + 1);
        List<Tuple> page = rows.subList(0, Math.min(asked.limit, rows.size()));
        Map<UUID, DepartmentCase> cases = byId(page);
        Map<UUID, Problem> problems = problems(cases);
        List<CaseView> items = page.stream()
                .map(row -> Objects.requireNonNull(cases.get(row.get("id", UUID.class))))
                .map(found -> CaseView.of(found, Objects.requireNonNull(problems.get(found.problemId))))
                .toList();
        DepartmentCase.Position last = page.isEmpty() ? from : position(page.get(page.size() - 1));
        return new CaseChanges(items, Cursor.encode(last.transaction(), last.id()), rows.size() > asked.limit);
    }

    private List<Tuple> rows(DepartmentCase.Position from, int limit) {
        return DepartmentCase.getSession()
                .createNativeQuery(CHANGED, Tuple.class)
                .setParameter("division", access.divisionCode())
                .setParameter("department", access.departmentCode())
                .setParameter("transaction", from.transaction())
                .setParameter("id", from.id())
                .setMaxResults(limit)
                .getResultList();
    }

    private static Map<UUID, DepartmentCase> byId(List<Tuple> page) {
        List<UUID> ids = page.stream().map(row -> row.get("id", UUID.class)).toList();
        return DepartmentCase.<DepartmentCase>list("id in ?1", ids).stream()
                .collect(Collectors.toMap(found -> found.id, Function.identity()));
    }

    private static Map<UUID, Problem> problems(Map<UUID, DepartmentCase> cases) {
        List<UUID> ids =
                cases.values().stream().map(found -> found.problemId).distinct().toList();
        return Problem.<Problem>list("id in ?1", ids).stream()
                .collect(Collectors.toMap(found -> found.id, Function.identity()));
    }

    private static DepartmentCase.Position position(List<String> values) {
        try {
            if (TRANSACTION.matcher(values.get(0)).matches()) {
                return new DepartmentCase.Position(values.get(0), UUID.fromString(values.get(1)));
            }
        } catch (IllegalArgumentException e) {
            Log.debugf(e, "A cursor names no case");
        }
        throw new DomainException(Kind.INVALID, "invalid-cursor", "The parameter after is not of this list");
    }

    private static DepartmentCase.Position position(Tuple row) {
        return new DepartmentCase.Position(row.get("transaction", String.class), row.get("id", UUID.class));
    }
}
