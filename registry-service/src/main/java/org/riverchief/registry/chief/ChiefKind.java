package org.riverchief.registry.chief;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.http.Cursor;
import org.riverchief.defaults.http.SortKey;
import org.riverchief.defaults.security.DataScope;
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

/** Persons in files; one without an id is found by name and division, where there is only one. */
@ApplicationScoped
class ChiefKind implements ExchangeKind<RegisterChief> {

    private static final String ID = "id";
    private static final Set<String> CHANGEABLE = Set.of("name", "post", "organisation", "officePhone");

    private final ChiefService chiefs;
    private final DivisionCells divisions;
    private final DataScope scope;
    private final RecordFields fields;

    ChiefKind(ChiefService chiefs, DivisionCells divisions, DataScope scope, RecordFields fields) {
        this.chiefs = chiefs;
        this.divisions = divisions;
        this.scope = scope;
        this.fields = fields;
    }

    @Override
    public String name() {
        return "chiefs";
    }

    @Override
    public String title() {
        return "河长";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column(ID, "标识"),
                new Column("name", "姓名"),
                new Column("post", "职务"),
                new Column("organisation", "所属单位"),
                new Column("officePhone", "办公电话"),
                new Column(DivisionCells.COLUMN, "行政区划"));
    }

    @Override
    public Class<RegisterChief> facts() {
        return RegisterChief.class;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.OFFICE);
    }

    @Override
    public Importer<RegisterChief> importer(LocalDate day) {
        return (row, facts) -> take(row, facts, day);
    }

    private RowOutcome take(ImportRow row, RegisterChief facts, LocalDate day) {
        Optional<Chief> found = row.text(ID).map(this::known).or(() -> only(facts));
        if (found.isEmpty()) {
            divisions.require(facts.divisionCode(), day);
            chiefs.register(Ids.next(), facts);
            return RowOutcome.CREATED;
        }
        Chief chief = found.get();
        if (!chief.divisionCode.equals(facts.divisionCode())) {
            throw new CellException(DivisionCells.COLUMN, "The record is kept in " + chief.divisionCode);
        }
        if (fields.agree(ChiefView.of(chief), facts, CHANGEABLE)) {
            return RowOutcome.UNCHANGED;
        }
        divisions.require(facts.divisionCode(), day);
        chiefs.revise(
                chief,
                new ChangeChief(chief.version, facts.name(), facts.post(), facts.organisation(), facts.officePhone()));
        return RowOutcome.CHANGED;
    }

    private Chief known(String id) {
        try {
            return Chief.<Chief>findByIdOptional(UUID.fromString(id))
                    .filter(chief -> scope.permits(chief.divisionCode))
                    .orElseThrow(() -> new CellException(ID, "No such person; leave the cell empty to register one"));
        } catch (IllegalArgumentException e) {
            CellException refusal = new CellException(ID, id + " is not an id");
            refusal.initCause(e);
            throw refusal;
        }
    }

    private Optional<Chief> only(RegisterChief facts) {
        if (!scope.permits(facts.divisionCode())) {
            return Optional.empty();
        }
        List<Chief> named = Chief.findNamed(facts.divisionCode(), facts.name());
        if (named.size() > 1) {
            throw new CellException("name", "The division has several of that name; give the id");
        }
        return named.stream().findFirst();
    }

    @Override
    public void export(String divisionPrefix, LocalDate day, RowSink sink) throws IOException {
        Pages.forEach(
                page -> Chief.page(
                        new Conditions()
                                .and("divisionCode like :scope", "scope", divisionPrefix + "%")
                                .ascending(page, SortKey.text("name"), SortKey.id("id")),
                        page.limit + 1),
                chief -> Cursor.encode(chief.name, chief.id),
                page -> fields.write(page.stream().map(ChiefView::of).toList(), sink));
    }
}
