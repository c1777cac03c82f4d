package org.riverchief.registry.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.riverchief.defaults.security.Roles;
import org.riverchief.registry.Ids;
import org.riverchief.registry.division.DivisionCells;
import org.riverchief.registry.exchange.CellException;
import org.riverchief.registry.exchange.Column;
import org.riverchief.registry.exchange.ExchangeKind;
import org.riverchief.registry.exchange.ImportRow;
import org.riverchief.registry.exchange.Importer;
import org.riverchief.registry.exchange.RecordFields;
import org.riverchief.registry.exchange.RowOutcome;
import org.riverchief.registry.exchange.RowSink;

/** Lines of the duty matrix in files; a row that begins later than the registered line takes its place. */
@ApplicationScoped
class DutyKind implements ExchangeKind<AssignDuty> {

    private static final String ASSISTING = "assistDepartmentCodes";
    private static final String LAWS = "legalBasisIds";

    private final DutyService duties;
    private final DivisionCells divisions;
    private final RecordFields fields;

    DutyKind(DutyService duties, DivisionCells divisions, RecordFields fields) {
        this.duties = duties;
        this.divisions = divisions;
        this.fields = fields;
    }

    @Override
    public String name() {
        return "duties";
    }

    @Override
    public String title() {
        return "职责分工";
    }

    @Override
    public List<Column> columns() {
        return List.of(
                new Column(DivisionCells.COLUMN, "行政区划"),
                new Column("category", "问题类别"),
                new Column("leadDepartmentCode", "牵头单位"),
                new Column(ASSISTING, "配合单位"),
                new Column(LAWS, "法律依据"),
                new Column("validFrom", "生效日期"),
                new Column("validTo", "失效日期"));
    }

    @Override
    public Class<AssignDuty> facts() {
        return AssignDuty.class;
    }

    @Override
    public Set<String> roles() {
        return Set.of(Roles.OFFICE, Roles.ADMIN);
    }

    @Override
    public Importer<AssignDuty> importer(LocalDate day) {
        return new Importer<>() {
            @Override
            public void complete(ImportRow row, Map<String, Object> values) {
                values.put(ASSISTING, words(row, ASSISTING));
                values.put(LAWS, words(row, LAWS));
            }

            @Override
            public RowOutcome take(ImportRow row, AssignDuty facts) {
                return DutyKind.this.take(facts);
            }
        };
    }

    private static List<String> words(ImportRow row, String column) {
        return row.text(column)
                .map(text -> List.of(text.strip().split("[\\s,，、]+")))
                .orElse(List.of());
    }

    private RowOutcome take(AssignDuty facts) {
        divisions.require(facts.divisionCode(), facts.validFrom());
        Optional<Duty> same = Duty.findBeginning(facts.divisionCode(), facts.category(), facts.validFrom());
        if (same.isEmpty()) {
            duties.assign(Ids.next(), facts);
            return RowOutcome.CREATED;
        }
        if (!fields.agree(DutyCells.of(same.get()), facts, Set.of("leadDepartmentCode", ASSISTING, LAWS))) {
            throw new CellException("category", "The registry has another line since that day; begin a new one later");
        }
        if (facts.validTo() != null && !facts.validTo().equals(same.get().validTo)) {
            throw new CellException("validTo", "The registry has another end; end the line there");
        }
        return RowOutcome.UNCHANGED;
    }

    @Override
    public void export(String divisionPrefix, LocalDate day, RowSink sink) throws IOException {
        fields.write(
                Duty.findBelow(divisionPrefix, day).stream().map(DutyCells::of).toList(), sink);
    }
}
