package org.riverchief.registry.division;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.riverchief.defaults.http.Conditions;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.defaults.security.DivisionLevel;

@Entity
public class Division extends PanacheEntityBase {

    @Id
    public String code;

    public String name;

    public LocalDate nameSince;

    @Enumerated(EnumType.STRING)
    public DivisionLevel level;

    public @Nullable String parentCode;

    public boolean functionalZone;

    public LocalDate validFrom;

    public @Nullable LocalDate validTo;

    @Version
    public int version;

    @ElementCollection
    @CollectionTable(name = "division_former_name", joinColumns = @JoinColumn(name = "division_code"))
    @OrderBy("validFrom")
    public List<FormerName> formerNames = new ArrayList<>();

    protected Division() {}

    static Division register(DivisionRow row, @Nullable String parentCode, LocalDate from) {
        Division division = new Division();
        division.code = row.code();
        division.name = row.name();
        division.nameSince = from;
        division.level = DivisionCode.of(row.code()).level();
        division.parentCode = parentCode;
        division.functionalZone = row.functionalZone();
        division.validFrom = from;
        return division;
    }

    /** Takes over what a newer list says and returns whether that was a change. */
    boolean update(DivisionRow row, LocalDate from) {
        if (name.equals(row.name()) && functionalZone == row.functionalZone()) {
            return false;
        }
        if (!name.equals(row.name())) {
            rename(row.name(), from);
        }
        functionalZone = row.functionalZone();
        return true;
    }

    private void rename(String newName, LocalDate from) {
        if (from.isAfter(nameSince)) {
            formerNames.add(new FormerName(name, nameSince, from));
            nameSince = from;
        }
        name = newName;
    }

    void rename(RenameDivision order) {
        if (order.since().isBefore(nameSince)) {
            throw DivisionProblems.renamedLater(nameSince);
        }
        rename(order.name(), order.since());
    }

    void end(LocalDate day) {
        if (validTo != null) {
            throw DivisionProblems.ended(validTo);
        }
        if (!day.isAfter(validFrom)) {
            throw DivisionProblems.invalidValidity();
        }
        validTo = day;
    }

    boolean isValidOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    /** Returns the name it had on the day. */
    String nameOn(LocalDate day) {
        return formerNames.stream()
                .filter(former -> !day.isBefore(former.validFrom()) && day.isBefore(former.validTo()))
                .findFirst()
                .map(FormerName::name)
                .orElse(name);
    }

    static List<Division> findChildren(String parent) {
        return list("parentCode = ?1 order by code", parent);
    }

    static List<Division> page(Conditions asked, int size) {
        return Division.<Division>find(asked.text(), asked.parameters())
                .page(0, size)
                .list();
    }

    static List<Division> findBelow(String prefix) {
        return list("code like ?1", prefix + "%");
    }

    /** Finds the division and keeps others from changing it for the rest of the transaction; many may at once. */
    static Optional<Division> findAndShare(String code) {
        return Optional.ofNullable(findById(code, LockModeType.PESSIMISTIC_READ));
    }

    /** Finds the division and keeps others from taking it for the rest of the transaction. */
    static Optional<Division> findAndLock(String code) {
        return Optional.ofNullable(findById(code, LockModeType.PESSIMISTIC_WRITE));
    }
}
