package org.riverchief.notification.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.http.SortKey;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.notification.access.DepartmentScope;
import org.riverchief.notification.access.DepartmentScope.Department;

/** Reads orders, each caller those he may know of. */
@ApplicationScoped
class OrderQueries {

    private record Visible(String condition, Map<String, @Nullable Object> parameters) {}

    private final DataScope scope;
    private final DepartmentScope departments;
    private final Caller caller;

    OrderQueries(DataScope scope, DepartmentScope departments, Caller caller) {
        this.scope = scope;
        this.departments = departments;
        this.caller = caller;
    }

    Page<OrderView> list(@Nullable OrderState state, @Nullable UUID sourceId, PageRequest page) {
        Visible visible = visible();
        Conditions asked = new Conditions()
                .and(visible.condition())
                .and("state = :state", "state", state)
                .and("sourceId = :sourceId", "sourceId", sourceId)
                .descending(page, SortKey.instant("issuedAt"), SortKey.id("id"));
        visible.parameters().forEach(asked::with);
        List<OrderView> rows =
                SupervisionOrder.<SupervisionOrder>find(asked.text(), asked.parameters())
                        .page(0, page.limit + 1)
                        .list()
                        .stream()
                        .map(OrderView::of)
                        .toList();
        return Page.of(rows, page.limit, row -> Cursor.encode(row.issuedAt(), row.id()));
    }

    SupervisionOrder get(UUID id) {
        Visible visible = visible();
        visible.parameters().put("id", id);
        return SupervisionOrder.<SupervisionOrder>find(visible.condition() + " and id = :id", visible.parameters())
                .firstResultOptional()
                .orElseThrow(DomainException::notFound);
    }

    /** A department sees its own orders; everybody else those of the division, and a chief also those he answers for. */
    private Visible visible() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        Optional<Department> own = departments.confinement();
        if (own.isPresent()) {
            parameters.put("division", own.get().divisionCode());
            parameters.put("department", own.get().code());
            return new Visible("leadDivisionCode = :division and leadDepartmentCode = :department", parameters);
        }
        parameters.put("prefix", scope.prefix() + "%");
        parameters.put("chiefId", caller.chiefId().orElse(null));
        return new Visible("(divisionCode like :prefix or chiefId = :chiefId)", parameters);
    }
}
