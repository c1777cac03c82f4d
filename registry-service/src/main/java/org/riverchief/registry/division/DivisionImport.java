package org.riverchief.registry.division;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.riverchief.defaults.problem.DomainException;
import org.riverchief.defaults.security.DivisionCode;
import org.riverchief.defaults.security.DivisionLevel;

/** Checks a list of divisions as a whole before anything of it is taken. */
final class DivisionImport {

    private static final int LONGEST_NAME = 100;

    private final DivisionCode root;
    private final DivisionCode instance;
    private final LocalDate from;
    private final Map<String, Division> registered;
    private final List<RowError> errors = new ArrayList<>();

    /**
     * Prepares an import.
     *
     * @param root division the list must stay below
     * @param instance the topmost division there is here: only its parent may be unknown
     * @param registered what the registry holds, by code
     */
    DivisionImport(DivisionCode root, DivisionCode instance, LocalDate from, Map<String, Division> registered) {
        this.root = root;
        this.instance = instance;
        this.from = from;
        this.registered = registered;
    }

    /**
     * Returns the lines, a division before those below it.
     *
     * @throws DomainException {@code division-import-rejected} with every line that cannot be taken
     */
    List<DivisionRow> read(byte[] file) {
        List<DivisionRow> rows = DivisionCsv.read(file, errors);
        Set<String> listed = rows.stream().map(DivisionRow::code).collect(Collectors.toSet());
        Map<String, Integer> seen = new HashMap<>();
        for (DivisionRow row : rows) {
            Integer first = seen.putIfAbsent(row.code(), row.number());
            if (first != null) {
                reject(row, "code", "This code stands in row %d already".formatted(first));
                continue;
            }
            check(row, listed);
        }
        if (!errors.isEmpty()) {
            throw DivisionProblems.importRejected(errors);
        }
        return rows.stream()
                .sorted((one, other) -> level(one).compareTo(level(other)))
                .toList();
    }

    private static DivisionLevel level(DivisionRow row) {
        return DivisionCode.of(row.code()).level();
    }

    private void check(DivisionRow row, Set<String> listed) {
        checkName(row);
        DivisionCode code;
        try {
            code = DivisionCode.of(row.code());
        } catch (DomainException e) {
            reject(row, "code", "A code has 6, 9 or 12 digits");
            return;
        }
        if (!root.covers(code)) {
            reject(row, "code", "This division is not below %s".formatted(root));
            return;
        }
        if (!code.level().name().equals(row.level().toUpperCase(Locale.ROOT))) {
            reject(row, "level", "This code is that of a " + code.level().name().toLowerCase(Locale.ROOT));
        }
        checkParent(row, code, listed);
        Division known = registered.get(row.code());
        if (known != null && !known.name.equals(row.name()) && from.isBefore(known.nameSince)) {
            reject(row, "name", "The registry has a newer entry, of %s".formatted(known.nameSince));
        }
    }

    private void checkName(DivisionRow row) {
        if (row.name().isBlank() || row.name().length() > LONGEST_NAME) {
            reject(row, "name", "A name has 1 to %d characters".formatted(LONGEST_NAME));
        }
    }

    private void checkParent(DivisionRow row, DivisionCode code, Set<String> listed) {
        List<DivisionCode> line = code.ancestors();
        String expected = line.size() > 1 ? line.get(1).value() : "";
        if (!row.parent().equals(expected)) {
            reject(row, "parent", "By its code this division lies in %s".formatted(expected));
            return;
        }
        if (!code.equals(instance) && !listed.contains(expected) && !registered.containsKey(expected)) {
            reject(row, "parent", "Neither the file nor the registry has division %s".formatted(expected));
        }
    }

    private void reject(DivisionRow row, String column, String reason) {
        errors.add(new RowError(row.number(), column, reason));
    }
}
