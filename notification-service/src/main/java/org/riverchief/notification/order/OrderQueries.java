package org.riverchief.notification.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Page;
import org.riverchief.defaults.http.PageRequest;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.Caller;
import org.riverchief.defaults.security.DataScope;
import org.riverchief.notification.access.DepartmentScope;
import org.riverchief.notification.access.DepartmentScope.Department;
import org.riverchief.notification.listing.Keyset;

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
        Keyset after = Keyset.of(page);
        Map<String, @Nullable Object> parameters = visible.parameters();
        parameters.put("at", after.at());
        parameters.put("before", after.id());
        String query = visible.condition() + " and (issuedAt, id) < (:at, :before)";
        if (state != null) {
            query += " and state = :state";
            parameters.put("state", state);
        }
        if (sourceId != null) {
            query += " and sourceId = :sourceId";
            parameters.put("sourceId", sourceId);
        }
        List<OrderView> rows = SupervisionOrder.<SupervisionOrder>find(
                        query + " order by issuedAt desc, id desc", parameters)
                .range(0, page.limit)
                .stream()
                .map(OrderView::of)
                .toList();
        return Page.of(rows, page.limit, row -> new Keyset(row.issuedAt(), row.id()).encode());
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
