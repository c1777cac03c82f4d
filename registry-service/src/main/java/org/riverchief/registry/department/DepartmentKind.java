package org.riverchief.registry.department;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.SortKey;
import org.riverchief.defaults.security.Roles;
import org.riverchief.registry.Ids;
import org.riverchief.registry.division.DivisionCells;
import org.riverchief.registry.exchange.CellException;
import org.riverchief.registry.exchange.Column;
import org.riverchief.registry.exchange.ExchangeKind;
import org.riverchief.registry.exchange.ImportRow;
import org.riverchief.registry.exchange.Importer;
import org.riverchief.registry.exchange.Pages;
import org.riverchief.registry.exchange.RecordFields;
import org.riverchief.registry.exchange.RowOutcome;
import org.riverchief.registry.exchange.RowSink;

/** Departments in files; a row that begins later than the registered department of its code is the successor. */
@ApplicationScoped
class DepartmentKind implements ExchangeKind<RegisterDepartment> {

    private final DepartmentService departments;
    private final DivisionCells divisions;
    private final RecordFields fields;

    DepartmentKind(DepartmentService departments, DivisionCells divisions, RecordFields fields) {
        this.departments = departments;
        this.divisions = divisions;
        this.fields = fields;
    }

    @Override
    public String name() {
        return "departments";
    }

    @Override
    public String title() {
        return "部门";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column("code", "代码"),
                new Column("name", "名称"),
                new Column(DivisionCells.COLUMN, "行政区划"),
                new Column("validFrom", "生效日期"),
                new Column("validTo", "失效日期"));
    }

    @Override
    public Class<RegisterDepartment> facts() {
        return RegisterDepartment.class;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.OFFICE, Roles.ADMIN);
    }

    @Override
    public Importer<RegisterDepartment> importer(LocalDate day) {
        return this::take;
    }

    private RowOutcome take(ImportRow row, RegisterDepartment facts) {
        divisions.require(facts.divisionCode(), facts.validFrom());
        Optional<Department> same = Department.findBeginning(facts.divisionCode(), facts.code(), facts.validFrom());
        if (same.isEmpty()) {
            departments.register(Ids.next(), facts);
            return RowOutcome.CREATED;
        }
        DepartmentView view = DepartmentView.of(same.get());
        if (!fields.agree(view, facts, Set.of("name"))) {
            throw new CellException("name", "The registry knows it as %s since that day".formatted(view.name()));
        }
        if (facts.validTo() != null && !facts.validTo().equals(view.validTo())) {
            throw new CellException("validTo", "The registry has another end; end the department there");
        }
        return RowOutcome.UNCHANGED;
    }

    @Override
    public void export(String divisionPrefix, LocalDate day, RowSink sink) throws IOException {
        Pages.forEach(
                page -> Department.page(
                        new Conditions()
                                .and("divisionCode like :scope", "scope", divisionPrefix + "%")
                                .ascending(page, SortKey.text("divisionCode"), SortKey.text("code"), SortKey.id("id")),
                        day,
                        page.limit + 1),
                department -> Cursor.encode(department.divisionCode, department.code, department.id),
                page -> fields.write(page.stream().map(DepartmentView::of).toList(), sink));
    }
}
